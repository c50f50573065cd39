package io.quarkiverse.clerk.client.allowlistidentifiers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code allowlist_identifier}
 * @param id FIXME
 * @param invitationId FIXME
 * @param identifier FIXME
 * @param identifierType FIXME
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AllowlistIdentifier(@Nullable String object, @Nullable String id, @Nullable String invitationId,
        @Nullable String identifier, @Nullable OpenEnum<IdentifierType> identifierType, @Nullable String instanceId,
        @Nullable Instant createdAt, @Nullable Instant updatedAt) {

    /** FIXME */
    public enum IdentifierType {
        /** FIXME */
        EMAIL_ADDRESS,
        /** FIXME */
        PHONE_NUMBER,
        /** FIXME */
        WEB3_WALLET
    }
}

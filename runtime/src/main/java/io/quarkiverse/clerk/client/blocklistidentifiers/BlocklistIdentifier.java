package io.quarkiverse.clerk.client.blocklistidentifiers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code blocklist_identifier}
 * @param id FIXME
 * @param identifier FIXME
 * @param identifierType FIXME
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record BlocklistIdentifier(@Nullable String object, @Nullable String id, @Nullable String identifier,
        @Nullable OpenEnum<IdentifierType> identifierType, @Nullable String instanceId, @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

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

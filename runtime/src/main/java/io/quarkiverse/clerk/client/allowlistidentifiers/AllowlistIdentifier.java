package io.quarkiverse.clerk.client.allowlistidentifiers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * Somebody who may sign up while nobody else may. Any part is null where Clerk does not say.
 *
 * @param object always {@code allowlist_identifier}
 * @param id {@code alid_…}
 * @param invitationId the invitation that was sent; null if there is none
 * @param identifier email address, phone number or wallet
 * @param identifierType which of them it is
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record AllowlistIdentifier(@Nullable String object, @Nullable String id, @Nullable String invitationId,
        @Nullable String identifier, @Nullable OpenEnum<IdentifierType> identifierType, @Nullable String instanceId,
        @Nullable Instant createdAt, @Nullable Instant updatedAt) {

    /** What people are known by. */
    public enum IdentifierType {
        /** An email address. */
        EMAIL_ADDRESS,
        /** A phone number. */
        PHONE_NUMBER,
        /** A wallet. */
        WEB3_WALLET
    }
}

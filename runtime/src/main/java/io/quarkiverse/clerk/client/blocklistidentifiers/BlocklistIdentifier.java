package io.quarkiverse.clerk.client.blocklistidentifiers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * Somebody who may not come in. Any part is null where Clerk does not say.
 *
 * @param object always {@code blocklist_identifier}
 * @param id {@code blid_…}
 * @param identifier email address, domain, phone number or wallet
 * @param identifierType which of them it is
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record BlocklistIdentifier(@Nullable String object, @Nullable String id, @Nullable String identifier,
        @Nullable OpenEnum<IdentifierType> identifierType, @Nullable String instanceId, @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /** What people are known by. */
    public enum IdentifierType {
        /** An email address, or a domain of such. */
        EMAIL_ADDRESS,
        /** A phone number. */
        PHONE_NUMBER,
        /** A wallet. */
        WEB3_WALLET
    }
}

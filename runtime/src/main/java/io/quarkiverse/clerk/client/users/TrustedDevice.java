package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code trusted_device}
 * @param id FIXME
 * @param platform FIXME
 * @param appIdentifier FIXME
 * @param name FIXME
 * @param algorithm FIXME
 * @param status FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param lastUsedAt FIXME
 * @param revokedAt FIXME
 */
public record TrustedDevice(String object, String id, OpenEnum<Platform> platform, String appIdentifier, @Nullable String name,
        String algorithm, OpenEnum<Status> status, Instant createdAt, Instant updatedAt, @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** FIXME */
    public enum Platform {
        /** FIXME */
        IOS,
        /** FIXME */
        ANDROID
    }

    /** FIXME */
    public enum Status {
        /** FIXME */
        ACTIVE,
        /** FIXME */
        REVOKED
    }
}

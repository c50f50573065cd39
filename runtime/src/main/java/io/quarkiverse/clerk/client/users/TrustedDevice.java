package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A phone or tablet that a user signs in with.
 *
 * @param object always {@code trusted_device}
 * @param id which device
 * @param platform what it runs on
 * @param appIdentifier the app, as its platform names it
 * @param name what the user calls it; null if nothing
 * @param algorithm what it signs with: {@code ES256}
 * @param status whether it is still trusted
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param lastUsedAt when it was last used; null if never
 * @param revokedAt since when it is no longer trusted; null if it is
 */
public record TrustedDevice(String object, String id, OpenEnum<Platform> platform, String appIdentifier, @Nullable String name,
        String algorithm, OpenEnum<Status> status, Instant createdAt, Instant updatedAt, @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** What a device runs on. */
    public enum Platform {
        /** iOS. */
        IOS,
        /** Android. */
        ANDROID
    }

    /** Whether a device is trusted. */
    public enum Status {
        /** It is. */
        ACTIVE,
        /** It is no longer. */
        REVOKED
    }
}

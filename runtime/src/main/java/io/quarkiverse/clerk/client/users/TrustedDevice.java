package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A device that a user has made known through a mobile app, and that holds a key to prove itself.
 *
 * @param object always {@code trusted_device}
 * @param id which device
 * @param platform what it runs
 * @param appIdentifier the app that the key belongs to, by its id on the platform
 * @param name what the user calls it; null if nothing
 * @param algorithm how it signs, {@code ES256} so far
 * @param status whether it is still trusted
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param lastUsedAt when it last proved itself; null if never
 * @param revokedAt when it was revoked; null if it was not
 */
public record TrustedDevice(String object, String id, OpenEnum<Platform> platform, String appIdentifier, @Nullable String name,
        String algorithm, OpenEnum<Status> status, Instant createdAt, Instant updatedAt, @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** What a trusted device runs. */
    public enum Platform {
        /** An iPhone or iPad. */
        IOS,
        /** A device with Android. */
        ANDROID
    }

    /** Whether a device is trusted. */
    public enum Status {
        /** Trusted. */
        ACTIVE,
        /** No longer trusted. */
        REVOKED
    }
}

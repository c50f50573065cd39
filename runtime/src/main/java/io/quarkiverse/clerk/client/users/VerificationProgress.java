package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object FIXME
 * @param id FIXME
 * @param status FIXME
 * @param strategy FIXME
 * @param attempts FIXME
 * @param expireAt FIXME
 * @param channel FIXME
 */
public record VerificationProgress(@Nullable String object, @Nullable String id, @Nullable String status,
        @Nullable String strategy, @Nullable Integer attempts, @Nullable Instant expireAt, @Nullable String channel) {
}

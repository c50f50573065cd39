package io.quarkiverse.clerk.client.m2m;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param tokenFormat FIXME
 * @param secondsUntilExpiration FIXME
 * @param claims FIXME
 * @param minRemainingTtlSeconds FIXME
 */
@ClerkRequest
public record CreateTokenRequest(@Nullable TokenFormat tokenFormat, @Nullable Long secondsUntilExpiration,
        @Nullable Map<String, Object> claims, @Nullable Integer minRemainingTtlSeconds) {

    /** {@return a builder without parts} */
    public static CreateTokenRequestBuilder builder() {
        return CreateTokenRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.m2m;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A token that a machine wants.
 *
 * @param tokenFormat its form; null for {@link M2MTokenFormat#OPAQUE}
 * @param secondsUntilExpiration for how many seconds it can be used; null for the machine's usual time
 * @param claims what the machine wants to tell whom it calls
 * @param minRemainingTtlSeconds null for a new token in any case; otherwise an opaque one with the same claims is given again,
 *        if it can still be used for this many seconds
 */
@ClerkRequest
public record CreateM2MTokenRequest(@Nullable M2MTokenFormat tokenFormat, @Nullable Long secondsUntilExpiration,
        @Nullable Map<String, Object> claims, @Nullable Integer minRemainingTtlSeconds) {

    /** {@return a builder without parts} */
    public static CreateM2MTokenRequestBuilder builder() {
        return CreateM2MTokenRequestBuilder.builder();
    }
}

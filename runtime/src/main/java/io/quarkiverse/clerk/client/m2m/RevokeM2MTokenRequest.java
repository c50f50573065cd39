package io.quarkiverse.clerk.client.m2m;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Why a token is taken back.
 *
 * @param revocationReason for people to read
 */
@ClerkRequest
public record RevokeM2MTokenRequest(@Nullable String revocationReason) {

    /** {@return a builder without parts} */
    public static RevokeM2MTokenRequestBuilder builder() {
        return RevokeM2MTokenRequestBuilder.builder();
    }
}

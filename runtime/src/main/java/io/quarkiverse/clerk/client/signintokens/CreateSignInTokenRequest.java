package io.quarkiverse.clerk.client.signintokens;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param orgId FIXME
 * @param expiresInSeconds FIXME
 */
@ClerkRequest
public record CreateSignInTokenRequest(String userId, @Nullable String orgId, @Nullable Integer expiresInSeconds) {

    /** {@return a builder without parts} */
    public static CreateSignInTokenRequestBuilder builder() {
        return CreateSignInTokenRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.signintokens;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Who is to sign in without another factor.
 *
 * @param userId {@code user_…}
 * @param orgId the organization that is active then, one that the user belongs to, {@code org_…}
 * @param expiresInSeconds for how many seconds the token can be used; null for 2592000, which is 30 days
 */
@ClerkRequest
public record CreateSignInTokenRequest(String userId, @Nullable String orgId, @Nullable Integer expiresInSeconds) {

    /** {@return a builder without parts} */
    public static CreateSignInTokenRequestBuilder builder() {
        return CreateSignInTokenRequestBuilder.builder();
    }
}

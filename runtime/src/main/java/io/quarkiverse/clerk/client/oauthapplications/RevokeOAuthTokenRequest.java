package io.quarkiverse.clerk.client.oauthapplications;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Whose grant is taken back.
 *
 * @param token an opaque access token, or a refresh token
 */
@ClerkRequest
public record RevokeOAuthTokenRequest(String token) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static RevokeOAuthTokenRequestBuilder builder() {
        return new RevokeOAuthTokenRequestBuilder() {
            @Override
            public String toString() {
                return "RevokeOAuthTokenRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "RevokeOAuthTokenRequest";
    }
}

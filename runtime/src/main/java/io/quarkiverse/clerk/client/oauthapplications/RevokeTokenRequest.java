package io.quarkiverse.clerk.client.oauthapplications;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Whose grant is taken back.
 *
 * @param token an opaque access token, or a refresh token
 */
@ClerkRequest
public record RevokeTokenRequest(String token) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static RevokeTokenRequestBuilder builder() {
        return new RevokeTokenRequestBuilder() {
            @Override
            public String toString() {
                return "RevokeTokenRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "RevokeTokenRequest";
    }
}

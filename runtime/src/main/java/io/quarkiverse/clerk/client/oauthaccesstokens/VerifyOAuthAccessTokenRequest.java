package io.quarkiverse.clerk.client.oauthaccesstokens;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A token to be verified.
 *
 * @param accessToken the token itself
 * @param secret use {@code accessToken}
 */
@ClerkRequest
public record VerifyOAuthAccessTokenRequest(@Nullable String accessToken, @Deprecated @Nullable String secret) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyOAuthAccessTokenRequestBuilder builder() {
        return new VerifyOAuthAccessTokenRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyOAuthAccessTokenRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyOAuthAccessTokenRequest";
    }
}

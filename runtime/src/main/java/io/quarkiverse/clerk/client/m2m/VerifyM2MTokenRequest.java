package io.quarkiverse.clerk.client.m2m;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A token to be verified.
 *
 * @param token the token itself
 */
@ClerkRequest
public record VerifyM2MTokenRequest(String token) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyM2MTokenRequestBuilder builder() {
        return new VerifyM2MTokenRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyM2MTokenRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyM2MTokenRequest";
    }
}

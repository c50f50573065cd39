package io.quarkiverse.clerk.client.clients;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A token to be verified.
 *
 * @param token the value of the client's cookie
 */
@ClerkRequest
public record VerifyClientRequest(String token) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyClientRequestBuilder builder() {
        return new VerifyClientRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyClientRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyClientRequest";
    }
}

package io.quarkiverse.clerk.client.users;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A password to be verified.
 *
 * @param password in clear
 */
@ClerkRequest
public record VerifyPasswordRequest(String password) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyPasswordRequestBuilder builder() {
        return new VerifyPasswordRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyPasswordRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyPasswordRequest";
    }
}

package io.quarkiverse.clerk.client.users;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A code to be verified.
 *
 * @param code of an authenticator app, or a backup code
 */
@ClerkRequest
public record VerifyTotpRequest(String code) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyTotpRequestBuilder builder() {
        return new VerifyTotpRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyTotpRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyTotpRequest";
    }
}

package io.quarkiverse.clerk.client.emailaddresses;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A code that a user has got by email.
 *
 * @param verificationId which verification, as {@link EmailAddressesApi#prepareVerification} has told
 * @param code the code
 */
@ClerkRequest
public record AttemptEmailAddressVerificationRequest(String verificationId, String code) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static AttemptEmailAddressVerificationRequestBuilder builder() {
        return new AttemptEmailAddressVerificationRequestBuilder() {
            @Override
            public String toString() {
                return "AttemptEmailAddressVerificationRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "AttemptEmailAddressVerificationRequest";
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A code that a user has got by phone.
 *
 * @param verificationId which verification, as {@link PhoneNumbersApi#prepareVerification} has told
 * @param code the code
 */
@ClerkRequest
public record AttemptVerificationRequest(String verificationId, String code) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static AttemptVerificationRequestBuilder builder() {
        return new AttemptVerificationRequestBuilder() {
            @Override
            public String toString() {
                return "AttemptVerificationRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "AttemptVerificationRequest";
    }
}

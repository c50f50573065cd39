package io.quarkiverse.clerk.client.phonenumbers;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A code that a user has got by phone.
 *
 * @param verificationId which verification, as {@link PhoneNumbersApi#prepareVerification} has told
 * @param code the code
 */
@ClerkRequest
public record AttemptPhoneNumberVerificationRequest(String verificationId, String code) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static AttemptPhoneNumberVerificationRequestBuilder builder() {
        return new AttemptPhoneNumberVerificationRequestBuilder() {
            @Override
            public String toString() {
                return "AttemptPhoneNumberVerificationRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "AttemptPhoneNumberVerificationRequest";
    }
}

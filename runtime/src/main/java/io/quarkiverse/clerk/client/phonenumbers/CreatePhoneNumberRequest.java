package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A phone number that a user gets.
 *
 * @param userId {@code user_…}
 * @param phoneNumber the number itself, such as {@code +41445550100}
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one; null for yes if it is the only one
 * @param reservedForSecondFactor whether codes for the second factor may be sent to it, which has to be verified
 */
@ClerkRequest
public record CreatePhoneNumberRequest(String userId, String phoneNumber, @Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static CreatePhoneNumberRequestBuilder builder() {
        return CreatePhoneNumberRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A phone number to be given to a user.
 *
 * @param userId {@code user_…}
 * @param phoneNumber the number in E.164 form
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one; null for yes if it is the first, otherwise no
 * @param reservedForSecondFactor whether codes for the second factor are sent to it; it has to be verified, and it becomes
 *        the first choice if there is no other second factor
 */
@ClerkRequest
public record CreatePhoneNumberRequest(String userId, String phoneNumber, @Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static CreatePhoneNumberRequestBuilder builder() {
        return CreatePhoneNumberRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Changes to a phone number. What is not set stays as it is.
 *
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one
 * @param reservedForSecondFactor whether codes for the second factor are sent to it; it has to be verified, and it becomes
 *        the first choice if there is no other second factor
 */
@ClerkRequest
public record UpdatePhoneNumberRequest(@Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static UpdatePhoneNumberRequestBuilder builder() {
        return UpdatePhoneNumberRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a phone number. What is null stays as it is.
 *
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one
 * @param reservedForSecondFactor whether codes for the second factor may be sent to it, which has to be verified
 */
@ClerkRequest
public record UpdatePhoneNumberRequest(@Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static UpdatePhoneNumberRequestBuilder builder() {
        return UpdatePhoneNumberRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param phoneNumber FIXME
 * @param verified FIXME
 * @param primary FIXME
 * @param reservedForSecondFactor FIXME
 */
@ClerkRequest
public record CreatePhoneNumberRequest(String userId, String phoneNumber, @Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static CreatePhoneNumberRequestBuilder builder() {
        return CreatePhoneNumberRequestBuilder.builder();
    }
}

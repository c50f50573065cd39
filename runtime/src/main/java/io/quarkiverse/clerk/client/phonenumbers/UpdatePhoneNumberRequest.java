package io.quarkiverse.clerk.client.phonenumbers;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param verified FIXME
 * @param primary FIXME
 * @param reservedForSecondFactor FIXME
 */
@ClerkRequest
public record UpdatePhoneNumberRequest(@Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean reservedForSecondFactor) {

    /** {@return a builder without parts} */
    public static UpdatePhoneNumberRequestBuilder builder() {
        return UpdatePhoneNumberRequestBuilder.builder();
    }
}

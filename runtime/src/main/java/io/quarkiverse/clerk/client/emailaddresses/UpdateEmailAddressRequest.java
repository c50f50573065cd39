package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param verified FIXME
 * @param primary FIXME
 * @param notifyPrimaryEmailAddressChanged FIXME
 */
@ClerkRequest
public record UpdateEmailAddressRequest(@Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static UpdateEmailAddressRequestBuilder builder() {
        return UpdateEmailAddressRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about an email address. What is null stays as it is.
 *
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one
 * @param notifyPrimaryEmailAddressChanged whether the main one so far is told that it is no longer; null for no
 */
@ClerkRequest
public record UpdateEmailAddressRequest(@Nullable Boolean verified, @Nullable Boolean primary,
        @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static UpdateEmailAddressRequestBuilder builder() {
        return UpdateEmailAddressRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An email address that a user gets.
 *
 * @param userId {@code user_…}
 * @param emailAddress the address itself
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one; null for yes if it is the only one
 * @param notifyPrimaryEmailAddressChanged whether the main one so far is told that it is no longer; null for no
 */
@ClerkRequest
public record CreateEmailAddressRequest(String userId, String emailAddress, @Nullable Boolean verified,
        @Nullable Boolean primary, @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static CreateEmailAddressRequestBuilder builder() {
        return CreateEmailAddressRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An email address to be given to a user.
 *
 * @param userId {@code user_…}
 * @param emailAddress the address, as RFC 5322 has it
 * @param verified whether it counts as verified
 * @param primary whether it becomes the main one; null for yes if it is the first, otherwise no
 * @param notifyPrimaryEmailAddressChanged whether the main address until then is told of the change; null for no
 */
@ClerkRequest
public record CreateEmailAddressRequest(String userId, String emailAddress, @Nullable Boolean verified,
        @Nullable Boolean primary, @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static CreateEmailAddressRequestBuilder builder() {
        return CreateEmailAddressRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.emailaddresses;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param emailAddress FIXME
 * @param verified FIXME
 * @param primary FIXME
 * @param notifyPrimaryEmailAddressChanged FIXME
 */
@ClerkRequest
public record CreateEmailAddressRequest(String userId, String emailAddress, @Nullable Boolean verified,
        @Nullable Boolean primary, @Nullable Boolean notifyPrimaryEmailAddressChanged) {

    /** {@return a builder without parts} */
    public static CreateEmailAddressRequestBuilder builder() {
        return CreateEmailAddressRequestBuilder.builder();
    }
}

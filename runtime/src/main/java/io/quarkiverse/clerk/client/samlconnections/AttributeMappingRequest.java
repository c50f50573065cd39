package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which attributes of the provider tell what.
 *
 * @param userId the attribute with the provider's id of the user
 * @param emailAddress the attribute with the email address
 * @param firstName the attribute with the first name
 * @param lastName the attribute with the last name
 */
@ClerkRequest
public record AttributeMappingRequest(@Nullable String userId, @Nullable String emailAddress, @Nullable String firstName,
        @Nullable String lastName) {

    /** {@return a builder without parts} */
    public static AttributeMappingRequestBuilder builder() {
        return AttributeMappingRequestBuilder.builder();
    }
}

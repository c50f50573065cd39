package io.quarkiverse.clerk.client.organizationdomains;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a domain. What is null stays as it is.
 *
 * @param enrollmentMode how its people come in, such as {@code automatic_invitation}: see {@link EnrollmentMode}
 * @param verified whether it counts as verified
 */
@ClerkRequest
public record UpdateOrganizationDomainRequest(@Nullable Optional<String> enrollmentMode, @Nullable Boolean verified) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationDomainRequestBuilder builder() {
        return UpdateOrganizationDomainRequestBuilder.builder();
    }
}

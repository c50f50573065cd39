package io.quarkiverse.clerk.client.organizationdomains;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A domain that an organization gets.
 *
 * @param name the domain, such as {@code example.com}
 * @param enrollmentMode how its people come in, such as {@code automatic_invitation}: see {@link EnrollmentMode}
 * @param verified whether it counts as verified; null for yes
 */
@ClerkRequest
public record CreateOrganizationDomainRequest(@Nullable String name, @Nullable String enrollmentMode,
        @Nullable Boolean verified) {

    /** {@return a builder without parts} */
    public static CreateOrganizationDomainRequestBuilder builder() {
        return CreateOrganizationDomainRequestBuilder.builder();
    }
}

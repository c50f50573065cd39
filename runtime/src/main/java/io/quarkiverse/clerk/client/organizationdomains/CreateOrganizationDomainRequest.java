package io.quarkiverse.clerk.client.organizationdomains;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param enrollmentMode FIXME
 * @param verified FIXME
 */
@ClerkRequest
public record CreateOrganizationDomainRequest(@Nullable String name, @Nullable String enrollmentMode,
        @Nullable Boolean verified) {

    /** {@return a builder without parts} */
    public static CreateOrganizationDomainRequestBuilder builder() {
        return CreateOrganizationDomainRequestBuilder.builder();
    }
}

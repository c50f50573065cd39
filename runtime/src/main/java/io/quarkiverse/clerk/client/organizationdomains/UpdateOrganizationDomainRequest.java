package io.quarkiverse.clerk.client.organizationdomains;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param enrollmentMode FIXME
 * @param verified FIXME
 */
@ClerkRequest
public record UpdateOrganizationDomainRequest(@Nullable Optional<String> enrollmentMode, @Nullable Boolean verified) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationDomainRequestBuilder builder() {
        return UpdateOrganizationDomainRequestBuilder.builder();
    }
}

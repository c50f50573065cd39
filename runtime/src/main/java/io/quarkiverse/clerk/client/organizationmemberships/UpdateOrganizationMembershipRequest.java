package io.quarkiverse.clerk.client.organizationmemberships;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param role FIXME
 */
@ClerkRequest
public record UpdateOrganizationMembershipRequest(String role) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationMembershipRequestBuilder builder() {
        return UpdateOrganizationMembershipRequestBuilder.builder();
    }
}

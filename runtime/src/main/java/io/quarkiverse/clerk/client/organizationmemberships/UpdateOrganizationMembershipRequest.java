package io.quarkiverse.clerk.client.organizationmemberships;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * The new role of a member.
 *
 * @param role its key, such as {@code org:admin}
 */
@ClerkRequest
public record UpdateOrganizationMembershipRequest(String role) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationMembershipRequestBuilder builder() {
        return UpdateOrganizationMembershipRequestBuilder.builder();
    }
}

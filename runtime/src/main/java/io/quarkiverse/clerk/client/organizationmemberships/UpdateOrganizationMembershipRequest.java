package io.quarkiverse.clerk.client.organizationmemberships;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * The role that a member gets.
 *
 * @param role the key of the role, such as {@code org:member}
 */
@ClerkRequest
public record UpdateOrganizationMembershipRequest(String role) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationMembershipRequestBuilder builder() {
        return UpdateOrganizationMembershipRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizationmemberships;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A user to be made a member of an organization, who is not one already.
 *
 * @param userId {@code user_…}
 * @param role the key of the role that the user gets, such as {@code org:member}
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 */
@ClerkRequest
public record CreateOrganizationMembershipRequest(String userId, String role, @Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata) {

    /** {@return a builder without parts} */
    public static CreateOrganizationMembershipRequestBuilder builder() {
        return CreateOrganizationMembershipRequestBuilder.builder();
    }
}

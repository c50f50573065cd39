package io.quarkiverse.clerk.client.organizationmemberships;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A membership to be created.
 *
 * @param userId {@code user_…}
 * @param role the key of the role, such as {@code org:member}
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

package io.quarkiverse.clerk.client.scimdirectories;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which group of a directory is to get which role.
 *
 * @param scimGroupId the provider's id of the group
 * @param roleId the role that its members get
 * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1; null for the last
 */
@ClerkRequest
public record CreateScimGroupRoleMappingRequest(String scimGroupId, String roleId, @Nullable Integer precedence) {

    /** {@return a builder without parts} */
    public static CreateScimGroupRoleMappingRequestBuilder builder() {
        return CreateScimGroupRoleMappingRequestBuilder.builder();
    }
}

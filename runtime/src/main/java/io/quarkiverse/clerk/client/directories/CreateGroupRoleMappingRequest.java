package io.quarkiverse.clerk.client.directories;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which group of a directory is to get which role.
 *
 * @param directoryGroupId the provider's id of the group; needed, or its old name
 * @param scimGroupId the old name of {@code directoryGroupId}
 * @param roleId the role that its members get
 * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1; null for the last
 */
@ClerkRequest
public record CreateGroupRoleMappingRequest(@Nullable String directoryGroupId, @Nullable String scimGroupId, String roleId,
        @Nullable Integer precedence) {

    /** {@return a builder without parts} */
    public static CreateGroupRoleMappingRequestBuilder builder() {
        return CreateGroupRoleMappingRequestBuilder.builder();
    }
}

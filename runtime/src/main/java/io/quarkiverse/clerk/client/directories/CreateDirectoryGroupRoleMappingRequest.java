package io.quarkiverse.clerk.client.directories;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which group of a directory is to get which role.
 *
 * @param directoryGroupId the provider's id of the group; needed
 * @param scimGroupId use {@code directoryGroupId}; if both are set, they have to be equal
 * @param roleId the role that its members get
 * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1; null for the last
 */
@ClerkRequest
public record CreateDirectoryGroupRoleMappingRequest(@Nullable String directoryGroupId, @Nullable String scimGroupId,
        String roleId,
        @Nullable Integer precedence) {

    /** {@return a builder without parts} */
    public static CreateDirectoryGroupRoleMappingRequestBuilder builder() {
        return CreateDirectoryGroupRoleMappingRequestBuilder.builder();
    }
}

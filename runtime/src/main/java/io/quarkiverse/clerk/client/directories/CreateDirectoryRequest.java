package io.quarkiverse.clerk.client.directories;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A directory to be created.
 *
 * @param enterpriseConnectionId the enterprise connection whose users it keeps
 * @param name what people call it
 * @param provider the identity provider that fills it
 * @param groupRoleMappings which groups get which roles from the beginning
 */
@ClerkRequest
public record CreateDirectoryRequest(String enterpriseConnectionId, @Nullable String name, String provider,
        @Nullable List<GroupRoleMapping> groupRoleMappings) {

    /** {@return a builder without parts} */
    public static CreateDirectoryRequestBuilder builder() {
        return CreateDirectoryRequestBuilder.builder();
    }

    /**
     * Which group gets which role.
     *
     * @param directoryGroupId the provider's id of the group; needed, or its old name
     * @param scimGroupId the old name of {@code directoryGroupId}
     * @param directoryGroupDisplayName what the provider calls the group
     * @param scimGroupDisplayName the old name of {@code directoryGroupDisplayName}
     * @param roleId the role that its members get
     * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1; null for the
     *        order of the list
     */
    @ClerkRequest
    public record GroupRoleMapping(@Nullable String directoryGroupId, @Nullable String scimGroupId,
            @Nullable String directoryGroupDisplayName, @Nullable String scimGroupDisplayName, String roleId,
            @Nullable Integer precedence) {

        /** {@return a builder without parts} */
        public static CreateDirectoryRequestGroupRoleMappingBuilder builder() {
            return CreateDirectoryRequestGroupRoleMappingBuilder.builder();
        }
    }
}

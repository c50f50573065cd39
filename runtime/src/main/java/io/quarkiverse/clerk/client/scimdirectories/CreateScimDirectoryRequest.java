package io.quarkiverse.clerk.client.scimdirectories;

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
public record CreateScimDirectoryRequest(String enterpriseConnectionId, @Nullable String name, String provider,
        @Nullable List<GroupRoleMapping> groupRoleMappings) {

    /** {@return a builder without parts} */
    public static CreateScimDirectoryRequestBuilder builder() {
        return CreateScimDirectoryRequestBuilder.builder();
    }

    /**
     * Which group gets which role.
     *
     * @param scimGroupId the provider's id of the group
     * @param scimGroupDisplayName what the provider calls the group
     * @param roleId the role that its members get
     * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1; null for the
     *        order of the list
     */
    @ClerkRequest
    public record GroupRoleMapping(String scimGroupId, @Nullable String scimGroupDisplayName, String roleId,
            @Nullable Integer precedence) {

        /** {@return a builder without parts} */
        public static CreateScimDirectoryRequestGroupRoleMappingBuilder builder() {
            return CreateScimDirectoryRequestGroupRoleMappingBuilder.builder();
        }
    }
}

package io.quarkiverse.clerk.client.directories;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which groups of a directory get which roles from now on.
 *
 * @param mappings those which count first come first; none takes all roles away
 */
@ClerkRequest
public record ReplaceDirectoryGroupRoleMappingsRequest(List<Mapping> mappings) {

    /** {@return a builder without parts} */
    public static ReplaceDirectoryGroupRoleMappingsRequestBuilder builder() {
        return ReplaceDirectoryGroupRoleMappingsRequestBuilder.builder();
    }

    /**
     * Which group gets which role.
     *
     * @param directoryGroupId the provider's id of the group; needed
     * @param scimGroupId use {@code directoryGroupId}; if both are set, they have to be equal
     * @param roleId the role that its members get
     */
    @ClerkRequest
    public record Mapping(@Nullable String directoryGroupId, @Nullable String scimGroupId, String roleId) {

        /** {@return a builder without parts} */
        public static ReplaceDirectoryGroupRoleMappingsRequestMappingBuilder builder() {
            return ReplaceDirectoryGroupRoleMappingsRequestMappingBuilder.builder();
        }
    }
}

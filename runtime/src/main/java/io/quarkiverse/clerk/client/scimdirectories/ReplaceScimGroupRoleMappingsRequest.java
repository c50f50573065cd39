package io.quarkiverse.clerk.client.scimdirectories;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which groups of a directory get which roles from now on.
 *
 * @param mappings those which count first come first; none takes all roles away
 */
@ClerkRequest
public record ReplaceScimGroupRoleMappingsRequest(List<Mapping> mappings) {

    /** {@return a builder without parts} */
    public static ReplaceScimGroupRoleMappingsRequestBuilder builder() {
        return ReplaceScimGroupRoleMappingsRequestBuilder.builder();
    }

    /**
     * Which group gets which role.
     *
     * @param scimGroupId the provider's id of the group
     * @param roleId the role that its members get
     */
    @ClerkRequest
    public record Mapping(String scimGroupId, String roleId) {

        /** {@return a builder without parts} */
        public static ReplaceScimGroupRoleMappingsRequestMappingBuilder builder() {
            return ReplaceScimGroupRoleMappingsRequestMappingBuilder.builder();
        }
    }
}

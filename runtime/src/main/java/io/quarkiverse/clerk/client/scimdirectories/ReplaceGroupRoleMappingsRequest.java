package io.quarkiverse.clerk.client.scimdirectories;

import java.util.List;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param mappings FIXME
 */
@ClerkRequest
public record ReplaceGroupRoleMappingsRequest(List<Mapping> mappings) {

    /** {@return a builder without parts} */
    public static ReplaceGroupRoleMappingsRequestBuilder builder() {
        return ReplaceGroupRoleMappingsRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param scimGroupId FIXME
     * @param roleId FIXME
     */
    @ClerkRequest
    public record Mapping(String scimGroupId, String roleId) {

        /** {@return a builder without parts} */
        public static ReplaceGroupRoleMappingsRequestMappingBuilder builder() {
            return ReplaceGroupRoleMappingsRequestMappingBuilder.builder();
        }
    }
}

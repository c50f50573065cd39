package io.quarkiverse.clerk.client.directories;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
     * @param directoryGroupId FIXME
     * @param scimGroupId FIXME
     * @param roleId FIXME
     */
    @ClerkRequest
    public record Mapping(@Nullable String directoryGroupId, @Nullable String scimGroupId, String roleId) {

        /** {@return a builder without parts} */
        public static ReplaceGroupRoleMappingsRequestMappingBuilder builder() {
            return ReplaceGroupRoleMappingsRequestMappingBuilder.builder();
        }
    }
}

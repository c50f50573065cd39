package io.quarkiverse.clerk.client.scimdirectories;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param enterpriseConnectionId FIXME
 * @param name FIXME
 * @param provider FIXME
 * @param groupRoleMappings FIXME
 */
@ClerkRequest
public record CreateScimDirectoryRequest(String enterpriseConnectionId, @Nullable String name, String provider,
        @Nullable List<GroupRoleMapping> groupRoleMappings) {

    /** {@return a builder without parts} */
    public static CreateScimDirectoryRequestBuilder builder() {
        return CreateScimDirectoryRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param scimGroupId FIXME
     * @param scimGroupDisplayName FIXME
     * @param roleId FIXME
     * @param precedence FIXME
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

package io.quarkiverse.clerk.client.directories;

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
public record CreateDirectoryRequest(String enterpriseConnectionId, @Nullable String name, String provider,
        @Nullable List<GroupRoleMapping> groupRoleMappings) {

    /** {@return a builder without parts} */
    public static CreateDirectoryRequestBuilder builder() {
        return CreateDirectoryRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param directoryGroupId FIXME
     * @param scimGroupId FIXME
     * @param directoryGroupDisplayName FIXME
     * @param scimGroupDisplayName FIXME
     * @param roleId FIXME
     * @param precedence FIXME
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

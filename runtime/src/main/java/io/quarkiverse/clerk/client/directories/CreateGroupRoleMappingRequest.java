package io.quarkiverse.clerk.client.directories;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param directoryGroupId FIXME
 * @param scimGroupId FIXME
 * @param roleId FIXME
 * @param precedence FIXME
 */
@ClerkRequest
public record CreateGroupRoleMappingRequest(@Nullable String directoryGroupId, @Nullable String scimGroupId, String roleId,
        @Nullable Integer precedence) {

    /** {@return a builder without parts} */
    public static CreateGroupRoleMappingRequestBuilder builder() {
        return CreateGroupRoleMappingRequestBuilder.builder();
    }
}

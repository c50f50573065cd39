package io.quarkiverse.clerk.client.directories;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * FIXME
 *
 * @param object always {@code directory_group_role_mapping}
 * @param id FIXME
 * @param directoryId FIXME
 * @param scimDirectoryId FIXME
 * @param directoryGroupId FIXME
 * @param scimGroupId FIXME
 * @param directoryGroupDisplayName FIXME
 * @param scimGroupDisplayName FIXME
 * @param role FIXME
 * @param precedence FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record DirectoryGroupRoleMapping(String object, String id, String directoryId, String scimDirectoryId,
        String directoryGroupId, String scimGroupId, String directoryGroupDisplayName, String scimGroupDisplayName,
        @Nullable Role role, int precedence, Instant createdAt, Instant updatedAt) {
}

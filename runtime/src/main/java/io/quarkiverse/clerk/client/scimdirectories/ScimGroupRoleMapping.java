package io.quarkiverse.clerk.client.scimdirectories;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * FIXME
 *
 * @param object always {@code scim_group_role_mapping}
 * @param id FIXME
 * @param scimDirectoryId FIXME
 * @param directoryId FIXME
 * @param scimGroupId FIXME
 * @param directoryGroupId FIXME
 * @param scimGroupDisplayName FIXME
 * @param directoryGroupDisplayName FIXME
 * @param role FIXME
 * @param precedence FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ScimGroupRoleMapping(String object, String id, String scimDirectoryId, String directoryId, String scimGroupId,
        String directoryGroupId, String scimGroupDisplayName, String directoryGroupDisplayName, @Nullable Role role,
        int precedence, Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.client.directories;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * Which group of a directory gets which role.
 *
 * @param object always {@code directory_group_role_mapping}
 * @param id which mapping
 * @param directoryId the directory
 * @param scimDirectoryId the old name of {@code directoryId}, with the same value
 * @param directoryGroupId the provider's id of the group
 * @param scimGroupId the old name of {@code directoryGroupId}, with the same value
 * @param directoryGroupDisplayName what the provider calls the group
 * @param scimGroupDisplayName the old name of {@code directoryGroupDisplayName}, with the same value
 * @param role the role that its members get; null if Clerk does not say
 * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record DirectoryGroupRoleMapping(String object, String id, String directoryId, String scimDirectoryId,
        String directoryGroupId, String scimGroupId, String directoryGroupDisplayName, String scimGroupDisplayName,
        @Nullable Role role, int precedence, Instant createdAt, Instant updatedAt) {
}

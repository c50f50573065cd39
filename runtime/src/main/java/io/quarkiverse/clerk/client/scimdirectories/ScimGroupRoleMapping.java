package io.quarkiverse.clerk.client.scimdirectories;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * Which group of a directory gets which role.
 *
 * @param object always {@code scim_group_role_mapping}
 * @param id which mapping
 * @param scimDirectoryId the directory
 * @param directoryId the new name of {@code scimDirectoryId}, with the same value
 * @param scimGroupId the provider's id of the group
 * @param directoryGroupId the new name of {@code scimGroupId}, with the same value
 * @param scimGroupDisplayName what the provider calls the group
 * @param directoryGroupDisplayName the new name of {@code scimGroupDisplayName}, with the same value
 * @param role the role that its members get; null if Clerk does not say
 * @param precedence which mapping counts for members of several groups: that with the lowest number, from 1
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ScimGroupRoleMapping(String object, String id, String scimDirectoryId, String directoryId, String scimGroupId,
        String directoryGroupId, String scimGroupDisplayName, String directoryGroupDisplayName, @Nullable Role role,
        int precedence, Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How far members have come from one role set to another.
 *
 * @param object always {@code role_set_migration}
 * @param id which migration
 * @param organizationId {@code org_…}
 * @param instanceId {@code ins_…}
 * @param sourceRoleSetId the role set that they leave
 * @param destRoleSetId the role set that they come to; null if there is none
 * @param triggerType what began it, such as {@code role_removal}
 * @param status how far it is, such as {@code in_progress}
 * @param migratedMembers how many members have come over so far
 * @param mappings keys of the roles that are left, with the keys of those which take their place
 * @param startedAt when it began; null if it still waits
 * @param completedAt when it was through; null if it is not
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSetMigration(String object, String id, @Nullable String organizationId, String instanceId,
        String sourceRoleSetId, @Nullable String destRoleSetId, String triggerType, String status, int migratedMembers,
        Map<String, String> mappings, @Nullable Instant startedAt, @Nullable Instant completedAt, Instant createdAt,
        Instant updatedAt) {
}

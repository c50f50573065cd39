package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code role_set_migration}
 * @param id FIXME
 * @param organizationId {@code org_…}
 * @param instanceId {@code ins_…}
 * @param sourceRoleSetId FIXME
 * @param destRoleSetId FIXME
 * @param triggerType FIXME
 * @param status FIXME
 * @param migratedMembers FIXME
 * @param mappings FIXME
 * @param startedAt FIXME
 * @param completedAt FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSetMigration(String object, String id, @Nullable String organizationId, String instanceId,
        String sourceRoleSetId, @Nullable String destRoleSetId, String triggerType, String status, int migratedMembers,
        Map<String, String> mappings, @Nullable Instant startedAt, @Nullable Instant completedAt, Instant createdAt,
        Instant updatedAt) {
}

package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code role_set}
 * @param id FIXME
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param roles FIXME
 * @param defaultRole FIXME
 * @param creatorRole FIXME
 * @param type FIXME
 * @param roleSetMigration FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSet(String object, String id, String name, String key, @Nullable String description, List<RoleSetItem> roles,
        @Nullable RoleSetItem defaultRole, @Nullable RoleSetItem creatorRole, OpenEnum<RoleSetType> type,
        @Nullable RoleSetMigration roleSetMigration, Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A set of roles that an organization chooses from.
 *
 * @param object always {@code role_set}
 * @param id which one
 * @param name what people call it
 * @param key {@code role_set:…}, unique in the instance
 * @param description what it is for; null if nobody said
 * @param roles its roles
 * @param defaultRole the role of new members; null if it has none
 * @param creatorRole the role of those who create an organization; null if it has none
 * @param type whether new organizations get it
 * @param roleSetMigration the migration that waits or runs; null if there is none
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSet(String object, String id, String name, String key, @Nullable String description, List<RoleSetItem> roles,
        @Nullable RoleSetItem defaultRole, @Nullable RoleSetItem creatorRole, OpenEnum<RoleSetType> type,
        @Nullable RoleSetMigration roleSetMigration, Instant createdAt, Instant updatedAt) {
}

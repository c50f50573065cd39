package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code role_set_item}
 * @param id FIXME
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param membersCount FIXME
 * @param hasMembers FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSetItem(String object, String id, String name, String key, @Nullable String description,
        @Nullable Long membersCount, @Nullable Boolean hasMembers, Instant createdAt, Instant updatedAt) {
}

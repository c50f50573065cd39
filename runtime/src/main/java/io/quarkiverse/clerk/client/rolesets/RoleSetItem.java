package io.quarkiverse.clerk.client.rolesets;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A role in a role set.
 *
 * @param object always {@code role_set_item}
 * @param id which role
 * @param name what people call it
 * @param key {@code org:…}, such as {@code org:admin}
 * @param description what it is for; null if nobody said
 * @param membersCount how many members have it by this set; null if Clerk did not count
 * @param hasMembers whether anybody has it by this set; null if Clerk did not look
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record RoleSetItem(String object, String id, String name, String key, @Nullable String description,
        @Nullable Long membersCount, @Nullable Boolean hasMembers, Instant createdAt, Instant updatedAt) {
}

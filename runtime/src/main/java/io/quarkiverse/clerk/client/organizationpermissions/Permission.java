package io.quarkiverse.clerk.client.organizationpermissions;

import java.time.Instant;

/**
 * A permission that roles can give.
 *
 * @param object always {@code permission}
 * @param id which one
 * @param name what people call it
 * @param key {@code org:…}, such as {@code org:team:read}
 * @param description what it is for
 * @param type whose it is: Clerk's own, or the instance's
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Permission(String object, String id, String name, String key, String description, String type, Instant createdAt,
        Instant updatedAt) {
}

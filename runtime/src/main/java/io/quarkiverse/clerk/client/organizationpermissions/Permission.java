package io.quarkiverse.clerk.client.organizationpermissions;

import java.time.Instant;

/**
 * FIXME
 *
 * @param object always {@code permission}
 * @param id FIXME
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param type FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Permission(String object, String id, String name, String key, String description, String type, Instant createdAt,
        Instant updatedAt) {
}

package io.quarkiverse.clerk.client.organizationroles;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationpermissions.Permission;

/**
 * FIXME
 *
 * @param object always {@code role}
 * @param id FIXME
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param isCreatorEligible FIXME
 * @param permissions FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Role(String object, String id, String name, String key, @Nullable String description, boolean isCreatorEligible,
        List<Permission> permissions, Instant createdAt, Instant updatedAt) {
}

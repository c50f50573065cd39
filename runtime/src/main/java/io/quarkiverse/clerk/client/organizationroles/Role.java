package io.quarkiverse.clerk.client.organizationroles;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationpermissions.Permission;

/**
 * A role that members of organizations can have.
 *
 * @param object always {@code role}
 * @param id which one
 * @param name what people call it
 * @param key {@code org:…}, such as {@code org:admin}
 * @param description what it is for; null if nobody said
 * @param isCreatorEligible whether it can be the role of those who create an organization
 * @param permissions what it allows
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record Role(String object, String id, String name, String key, @Nullable String description, boolean isCreatorEligible,
        List<Permission> permissions, Instant createdAt, Instant updatedAt) {
}

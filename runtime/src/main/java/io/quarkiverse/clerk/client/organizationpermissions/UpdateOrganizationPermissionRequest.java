package io.quarkiverse.clerk.client.organizationpermissions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a permission. What is null stays as it is.
 *
 * @param name what people call it
 * @param key {@code org:feature:action}, where both parts are lower-case letters, digits and underscores; {@code org:sys_} is
 *        Clerk's own
 * @param description what it is for
 */
@ClerkRequest
public record UpdateOrganizationPermissionRequest(@Nullable String name, @Nullable String key, @Nullable String description) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationPermissionRequestBuilder builder() {
        return UpdateOrganizationPermissionRequestBuilder.builder();
    }
}

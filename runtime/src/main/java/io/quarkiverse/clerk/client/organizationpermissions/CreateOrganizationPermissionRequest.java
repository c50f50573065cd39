package io.quarkiverse.clerk.client.organizationpermissions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A permission to be created.
 *
 * @param name what people call it
 * @param key {@code org:feature:action}, where both parts are lower-case letters, digits and underscores, such as
 *        {@code org:team:read}; {@code org:sys_} is Clerk's own
 * @param description what it is for
 */
@ClerkRequest
public record CreateOrganizationPermissionRequest(String name, String key, @Nullable String description) {

    /** {@return a builder without parts} */
    public static CreateOrganizationPermissionRequestBuilder builder() {
        return CreateOrganizationPermissionRequestBuilder.builder();
    }
}

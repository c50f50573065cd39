package io.quarkiverse.clerk.client.organizationpermissions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 */
@ClerkRequest
public record UpdateOrganizationPermissionRequest(@Nullable String name, @Nullable String key, @Nullable String description) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationPermissionRequestBuilder builder() {
        return UpdateOrganizationPermissionRequestBuilder.builder();
    }
}

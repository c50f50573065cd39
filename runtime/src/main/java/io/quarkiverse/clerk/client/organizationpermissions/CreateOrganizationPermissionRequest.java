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
public record CreateOrganizationPermissionRequest(String name, String key, @Nullable String description) {

    /** {@return a builder without parts} */
    public static CreateOrganizationPermissionRequestBuilder builder() {
        return CreateOrganizationPermissionRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizationroles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param permissions FIXME
 * @param includeInInitialRoleSet FIXME
 */
@ClerkRequest
public record CreateOrganizationRoleRequest(String name, String key, @Nullable String description,
        @Nullable List<String> permissions, @Nullable Boolean includeInInitialRoleSet) {

    /** {@return a builder without parts} */
    public static CreateOrganizationRoleRequestBuilder builder() {
        return CreateOrganizationRoleRequestBuilder.builder();
    }
}

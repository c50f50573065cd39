package io.quarkiverse.clerk.client.organizationroles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A role to be created.
 *
 * @param name what people call it
 * @param key {@code org:} with lower-case letters, digits and underscores, unique in the instance
 * @param description what it is for
 * @param permissions ids of the permissions that it gives
 * @param includeInInitialRoleSet whether it becomes part of the role set that new organizations get
 */
@ClerkRequest
public record CreateOrganizationRoleRequest(String name, String key, @Nullable String description,
        @Nullable List<String> permissions, @Nullable Boolean includeInInitialRoleSet) {

    /** {@return a builder without parts} */
    public static CreateOrganizationRoleRequestBuilder builder() {
        return CreateOrganizationRoleRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.rolesets;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which roles a role set gets in addition.
 *
 * @param roleKeys keys of the roles, one to ten
 * @param defaultRoleKey which of them becomes the role of new members
 * @param creatorRoleKey which of them becomes the role of those who create an organization
 */
@ClerkRequest
public record AddRolesRequest(List<String> roleKeys, @Nullable String defaultRoleKey, @Nullable String creatorRoleKey) {

    /** {@return a builder without parts} */
    public static AddRolesRequestBuilder builder() {
        return AddRolesRequestBuilder.builder();
    }
}

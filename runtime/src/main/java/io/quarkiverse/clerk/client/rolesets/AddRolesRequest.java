package io.quarkiverse.clerk.client.rolesets;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param roleKeys FIXME
 * @param defaultRoleKey FIXME
 * @param creatorRoleKey FIXME
 */
@ClerkRequest
public record AddRolesRequest(List<String> roleKeys, @Nullable String defaultRoleKey, @Nullable String creatorRoleKey) {

    /** {@return a builder without parts} */
    public static AddRolesRequestBuilder builder() {
        return AddRolesRequestBuilder.builder();
    }
}

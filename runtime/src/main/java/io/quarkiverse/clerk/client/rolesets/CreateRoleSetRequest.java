package io.quarkiverse.clerk.client.rolesets;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param defaultRoleKey FIXME
 * @param creatorRoleKey FIXME
 * @param type FIXME
 * @param roles FIXME
 */
@ClerkRequest
public record CreateRoleSetRequest(String name, @Nullable String key, @Nullable String description, String defaultRoleKey,
        String creatorRoleKey, @Nullable RoleSetType type, List<String> roles) {

    /** {@return a builder without parts} */
    public static CreateRoleSetRequestBuilder builder() {
        return CreateRoleSetRequestBuilder.builder();
    }
}

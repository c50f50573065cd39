package io.quarkiverse.clerk.client.rolesets;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A role set to be created.
 *
 * @param name what people call it
 * @param key {@code role_set:} with lower-case letters, digits and underscores, unique in the instance; null for one made from
 *        the name
 * @param description what it is for
 * @param defaultRoleKey the role of new members, one of {@code roles}
 * @param creatorRoleKey the role of those who create an organization, one of {@code roles}
 * @param type whether new organizations get it
 * @param roles keys of its roles, one to ten
 */
@ClerkRequest
public record CreateRoleSetRequest(String name, @Nullable String key, @Nullable String description, String defaultRoleKey,
        String creatorRoleKey, @Nullable RoleSetType type, List<String> roles) {

    /** {@return a builder without parts} */
    public static CreateRoleSetRequestBuilder builder() {
        return CreateRoleSetRequestBuilder.builder();
    }
}

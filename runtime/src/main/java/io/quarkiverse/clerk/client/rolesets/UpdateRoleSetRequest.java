package io.quarkiverse.clerk.client.rolesets;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a role set. What is null stays as it is.
 *
 * @param name what people call it
 * @param key {@code role_set:} with lower-case letters, digits and underscores, unique in the instance
 * @param description what it is for
 * @param type {@link RoleSetType#INITIAL}, and then the set that was so far becomes {@link RoleSetType#CUSTOM}
 * @param defaultRoleKey the role of new members, one that the set has
 * @param creatorRoleKey the role of those who create an organization, one that the set has
 */
@ClerkRequest
public record UpdateRoleSetRequest(@Nullable Optional<String> name, @Nullable Optional<String> key,
        @Nullable Optional<String> description, @Nullable Optional<RoleSetType> type, @Nullable Optional<String> defaultRoleKey,
        @Nullable Optional<String> creatorRoleKey) {

    /** {@return a builder without parts} */
    public static UpdateRoleSetRequestBuilder builder() {
        return UpdateRoleSetRequestBuilder.builder();
    }
}

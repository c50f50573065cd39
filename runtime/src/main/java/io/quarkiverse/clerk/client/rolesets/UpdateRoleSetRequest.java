package io.quarkiverse.clerk.client.rolesets;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param type FIXME
 * @param defaultRoleKey FIXME
 * @param creatorRoleKey FIXME
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

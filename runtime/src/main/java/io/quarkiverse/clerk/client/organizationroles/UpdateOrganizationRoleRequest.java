package io.quarkiverse.clerk.client.organizationroles;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a role. What is null stays as it is.
 *
 * @param name what people call it
 * @param key {@code org:} with lower-case letters, digits and underscores, unique in the instance
 * @param description what it is for
 * @param permissions ids of all the permissions that it gives from now on
 */
@ClerkRequest
public record UpdateOrganizationRoleRequest(@Nullable Optional<String> name, @Nullable Optional<String> key,
        @Nullable Optional<String> description, @Nullable Optional<List<String>> permissions) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationRoleRequestBuilder builder() {
        return UpdateOrganizationRoleRequestBuilder.builder();
    }
}

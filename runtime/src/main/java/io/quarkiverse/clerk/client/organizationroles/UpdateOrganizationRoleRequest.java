package io.quarkiverse.clerk.client.organizationroles;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param key FIXME
 * @param description FIXME
 * @param permissions FIXME
 */
@ClerkRequest
public record UpdateOrganizationRoleRequest(@Nullable Optional<String> name, @Nullable Optional<String> key,
        @Nullable Optional<String> description, @Nullable Optional<List<String>> permissions) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationRoleRequestBuilder builder() {
        return UpdateOrganizationRoleRequestBuilder.builder();
    }
}

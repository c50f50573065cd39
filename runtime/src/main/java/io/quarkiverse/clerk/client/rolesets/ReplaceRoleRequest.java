package io.quarkiverse.clerk.client.rolesets;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param roleKey FIXME
 * @param toRoleKey FIXME
 */
@ClerkRequest
public record ReplaceRoleRequest(String roleKey, String toRoleKey) {

    /** {@return a builder without parts} */
    public static ReplaceRoleRequestBuilder builder() {
        return ReplaceRoleRequestBuilder.builder();
    }
}

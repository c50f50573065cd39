package io.quarkiverse.clerk.client.rolesets;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which role of a role set gives way to which.
 *
 * @param roleKey the role that leaves the set
 * @param toRoleKey the role that its members get
 */
@ClerkRequest
public record ReplaceRoleRequest(String roleKey, String toRoleKey) {

    /** {@return a builder without parts} */
    public static ReplaceRoleRequestBuilder builder() {
        return ReplaceRoleRequestBuilder.builder();
    }
}

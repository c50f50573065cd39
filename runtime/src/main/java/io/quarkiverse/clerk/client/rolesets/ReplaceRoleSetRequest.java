package io.quarkiverse.clerk.client.rolesets;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which role set takes the place of another.
 *
 * @param destRoleSetKey the role set that organizations get instead
 * @param reassignmentMappings keys of roles that go, with the keys of those which their members get; needed where a role with
 *        members has no namesake
 */
@ClerkRequest
public record ReplaceRoleSetRequest(String destRoleSetKey, @Nullable Map<String, String> reassignmentMappings) {

    /** {@return a builder without parts} */
    public static ReplaceRoleSetRequestBuilder builder() {
        return ReplaceRoleSetRequestBuilder.builder();
    }
}

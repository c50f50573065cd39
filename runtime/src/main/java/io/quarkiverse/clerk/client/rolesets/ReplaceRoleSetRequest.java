package io.quarkiverse.clerk.client.rolesets;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param destRoleSetKey FIXME
 * @param reassignmentMappings FIXME
 */
@ClerkRequest
public record ReplaceRoleSetRequest(String destRoleSetKey, @Nullable Map<String, String> reassignmentMappings) {

    /** {@return a builder without parts} */
    public static ReplaceRoleSetRequestBuilder builder() {
        return ReplaceRoleSetRequestBuilder.builder();
    }
}

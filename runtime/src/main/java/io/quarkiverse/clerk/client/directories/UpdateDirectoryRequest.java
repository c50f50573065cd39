package io.quarkiverse.clerk.client.directories;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a directory. What is null stays as it is.
 *
 * @param name what people call it
 * @param enabled whether it is switched on
 * @param provider the identity provider that fills it
 * @param attributeMapping attributes to be merged into the mapping; one with the value null is taken away
 * @param groupRoleMappingEnabled whether groups get roles
 */
@ClerkRequest
public record UpdateDirectoryRequest(@Nullable String name, @Nullable Boolean enabled, @Nullable String provider,
        @Nullable Map<String, @Nullable String> attributeMapping, @Nullable Boolean groupRoleMappingEnabled) {

    /** {@return a builder without parts} */
    public static UpdateDirectoryRequestBuilder builder() {
        return UpdateDirectoryRequestBuilder.builder();
    }
}

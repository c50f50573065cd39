package io.quarkiverse.clerk.client.directories;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param enabled FIXME
 * @param provider FIXME
 * @param attributeMapping FIXME
 * @param groupRoleMappingEnabled FIXME
 */
@ClerkRequest
public record UpdateDirectoryRequest(@Nullable String name, @Nullable Boolean enabled, @Nullable String provider,
        @Nullable Map<String, String> attributeMapping, @Nullable Boolean groupRoleMappingEnabled) {

    /** {@return a builder without parts} */
    public static UpdateDirectoryRequestBuilder builder() {
        return UpdateDirectoryRequestBuilder.builder();
    }
}

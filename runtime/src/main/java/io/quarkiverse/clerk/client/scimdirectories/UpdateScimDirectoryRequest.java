package io.quarkiverse.clerk.client.scimdirectories;

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
public record UpdateScimDirectoryRequest(@Nullable String name, @Nullable Boolean enabled, @Nullable String provider,
        @Nullable Map<String, String> attributeMapping, @Nullable Boolean groupRoleMappingEnabled) {

    /** {@return a builder without parts} */
    public static UpdateScimDirectoryRequestBuilder builder() {
        return UpdateScimDirectoryRequestBuilder.builder();
    }
}

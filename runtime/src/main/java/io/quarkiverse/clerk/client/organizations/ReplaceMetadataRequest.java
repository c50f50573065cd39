package io.quarkiverse.clerk.client.organizations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * New metadata of an organization. What is not set stays as it is; what is set loses all that it held before.
 *
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 */
@ClerkRequest
public record ReplaceMetadataRequest(@Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata) {

    /** {@return a builder without parts} */
    public static ReplaceMetadataRequestBuilder builder() {
        return ReplaceMetadataRequestBuilder.builder();
    }
}

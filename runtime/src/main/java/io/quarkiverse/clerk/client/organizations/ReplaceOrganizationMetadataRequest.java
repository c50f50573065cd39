package io.quarkiverse.clerk.client.organizations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Metadata that take the place of those before. What is null stays as it is.
 *
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 */
@ClerkRequest
public record ReplaceOrganizationMetadataRequest(@Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata) {

    /** {@return a builder without parts} */
    public static ReplaceOrganizationMetadataRequestBuilder builder() {
        return ReplaceOrganizationMetadataRequestBuilder.builder();
    }
}

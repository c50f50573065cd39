package io.quarkiverse.clerk.client.organizations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Metadata that are merged into those before, however deep. A key with the value null is taken away; what is null as a whole
 * stays as it is.
 *
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 */
@ClerkRequest
public record MergeOrganizationMetadataRequest(@Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata) {

    /** {@return a builder without parts} */
    public static MergeOrganizationMetadataRequestBuilder builder() {
        return MergeOrganizationMetadataRequestBuilder.builder();
    }
}

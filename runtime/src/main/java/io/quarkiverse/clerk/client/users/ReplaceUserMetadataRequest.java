package io.quarkiverse.clerk.client.users;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Metadata that take the place of those before. What is null stays as it is.
 *
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param unsafeMetadata data that the user can change from the browser: trust nothing in it
 */
@ClerkRequest
public record ReplaceUserMetadataRequest(@Nullable Map<String, Object> publicMetadata,
        @Nullable Map<String, Object> privateMetadata, @Nullable Map<String, Object> unsafeMetadata) {

    /** {@return a builder without parts} */
    public static ReplaceUserMetadataRequestBuilder builder() {
        return ReplaceUserMetadataRequestBuilder.builder();
    }
}

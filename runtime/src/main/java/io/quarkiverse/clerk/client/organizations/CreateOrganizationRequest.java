package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An organization to be created.
 *
 * @param name what people call it, 256 characters at most, without URLs or HTML
 * @param createdBy who becomes its admin, {@code user_…}
 * @param privateMetadata the application's data that only back ends may read
 * @param publicMetadata the application's data that front ends may read
 * @param slug its name in URLs, of lower-case letters, digits and {@code -}, unique in the instance; only where slugs are
 *        switched on
 * @param maxAllowedMemberships how many members it may have, 0 for any number; null for what the instance allows
 * @param createdAt when it was created, if not now
 * @param roleSetKey which set of roles counts in it, {@code role_set:…}; null for the instance's own
 */
@ClerkRequest
public record CreateOrganizationRequest(String name, @Nullable String createdBy, @Nullable Map<String, Object> privateMetadata,
        @Nullable Map<String, Object> publicMetadata, @Nullable String slug, @Nullable Integer maxAllowedMemberships,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant createdAt, @Nullable String roleSetKey) {

    /** {@return a builder without parts} */
    public static CreateOrganizationRequestBuilder builder() {
        return CreateOrganizationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param createdBy FIXME
 * @param privateMetadata the application's data that only back ends may read
 * @param publicMetadata the application's data that front ends may read
 * @param slug FIXME
 * @param maxAllowedMemberships FIXME
 * @param createdAt FIXME
 * @param roleSetKey FIXME
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

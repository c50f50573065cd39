package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param slug FIXME
 * @param maxAllowedMemberships FIXME
 * @param adminDeleteEnabled FIXME
 * @param createdAt FIXME
 * @param roleSetKey FIXME
 */
@ClerkRequest
public record UpdateOrganizationRequest(@Nullable Optional<String> name, @Nullable Optional<String> slug,
        @Nullable Optional<Integer> maxAllowedMemberships, @Nullable Boolean adminDeleteEnabled,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Optional<Instant> createdAt,
        @Nullable Optional<String> roleSetKey) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationRequestBuilder builder() {
        return UpdateOrganizationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Changes to an organization. What is not set, that is null, stays as it is; an empty {@code Optional} clears. Metadata has
 * operations of its own.
 *
 * @param name what people call it, 256 characters at most, without URLs and HTML
 * @param slug its name in URLs, unique in the instance
 * @param maxAllowedMemberships how many members it may have, 0 for any number
 * @param adminDeleteEnabled whether its admins may delete it
 * @param createdAt when it was created
 * @param roleSetKey which set of roles counts in it
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

package io.quarkiverse.clerk.client.organizations;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about an organization. What is null stays as it is; an empty {@code Optional} clears.
 *
 * @param name what people call it, 256 characters at most, without URLs or HTML
 * @param slug its name in URLs, unique in the instance
 * @param maxAllowedMemberships how many members it may have, 0 for any number
 * @param adminDeleteEnabled whether its admins may delete it
 * @param createdAt when it was created
 * @param roleSetKey which set of roles counts in it, {@code role_set:…}
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

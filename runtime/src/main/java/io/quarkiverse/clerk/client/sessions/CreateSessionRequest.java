package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param activeOrganizationId FIXME
 */
@ClerkRequest
public record CreateSessionRequest(String userId, @Nullable String activeOrganizationId) {

    /** {@return a builder without parts} */
    public static CreateSessionRequestBuilder builder() {
        return CreateSessionRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A session to be created.
 *
 * @param userId {@code user_…}
 * @param activeOrganizationId the organization that is active in it, {@code org_…}
 */
@ClerkRequest
public record CreateSessionRequest(String userId, @Nullable String activeOrganizationId) {

    /** {@return a builder without parts} */
    public static CreateSessionRequestBuilder builder() {
        return CreateSessionRequestBuilder.builder();
    }
}

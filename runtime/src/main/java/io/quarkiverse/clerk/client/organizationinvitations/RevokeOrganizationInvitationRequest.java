package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param requestingUserId FIXME
 */
@ClerkRequest
public record RevokeOrganizationInvitationRequest(@Nullable String requestingUserId) {

    /** {@return a builder without parts} */
    public static RevokeOrganizationInvitationRequestBuilder builder() {
        return RevokeOrganizationInvitationRequestBuilder.builder();
    }
}

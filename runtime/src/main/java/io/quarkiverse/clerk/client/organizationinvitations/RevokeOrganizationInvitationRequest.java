package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Who takes an invitation back.
 *
 * @param requestingUserId an admin of the organization, {@code user_…}
 */
@ClerkRequest
public record RevokeOrganizationInvitationRequest(@Nullable String requestingUserId) {

    /** {@return a builder without parts} */
    public static RevokeOrganizationInvitationRequestBuilder builder() {
        return RevokeOrganizationInvitationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizationinvitations;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An invitation to an organization. Its metadata become those of the membership.
 *
 * @param emailAddress whom to invite
 * @param inviterUserId who invites, an admin of the organization, {@code user_…}
 * @param role the role that the new member gets, such as {@code org:member}
 * @param publicMetadata the application's data that front ends may read
 * @param privateMetadata the application's data that only back ends may read
 * @param redirectUrl where the link in the email leads, for pages of your own that accept invitations
 * @param expiresInDays for how many days it can be accepted, 1 to 365; null for 30
 * @param sendNotification whether Clerk sends the email; null for yes
 */
@ClerkRequest
public record CreateOrganizationInvitationRequest(String emailAddress, @Nullable String inviterUserId, String role,
        @Nullable Map<String, Object> publicMetadata, @Nullable Map<String, Object> privateMetadata,
        @Nullable String redirectUrl, @Nullable Integer expiresInDays,
        @JsonProperty("notify") @Nullable Boolean sendNotification) {

    /** {@return a builder without parts} */
    public static CreateOrganizationInvitationRequestBuilder builder() {
        return CreateOrganizationInvitationRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitation;
import io.quarkiverse.clerk.client.organizationinvitations.PublicOrganizationData;

/**
 * Somebody has accepted an invitation to an organization.
 *
 * @param message what came with it
 * @param data the invitation
 * @param organization what may be known of the organization; null if Clerk does not say
 * @param userId who has accepted it, {@code user_…}
 */
public record OrganizationInvitationAccepted(WebhookMessage message, OrganizationInvitation data,
        @Nullable PublicOrganizationData organization, String userId)
        implements
            OrganizationInvitationEvent {

    @Override
    public String invitationId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationInvitationAccepted[message=" + message + ", id=" + data.id() + "]";
    }
}

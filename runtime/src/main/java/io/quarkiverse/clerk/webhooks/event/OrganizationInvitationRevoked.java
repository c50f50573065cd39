package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitation;
import io.quarkiverse.clerk.client.organizationinvitations.PublicOrganizationData;

/**
 * An invitation to an organization was taken back.
 *
 * @param message what came with it
 * @param data the invitation
 * @param organization what may be known of the organization; null if Clerk does not say
 */
public record OrganizationInvitationRevoked(WebhookMessage message, OrganizationInvitation data,
        @Nullable PublicOrganizationData organization)
        implements
            OrganizationInvitationEvent {

    @Override
    public String invitationId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationInvitationRevoked[message=" + message + ", id=" + data.id() + "]";
    }
}

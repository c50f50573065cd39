package io.quarkiverse.clerk.webhooks.event;

/** An invitation to an organization has changed. */
public sealed interface OrganizationInvitationEvent extends WebhookEvent
        permits OrganizationInvitationCreated, OrganizationInvitationAccepted, OrganizationInvitationRevoked {

    /** {@return the id of what has changed} */
    String invitationId();
}

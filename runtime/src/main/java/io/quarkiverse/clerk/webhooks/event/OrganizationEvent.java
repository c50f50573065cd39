package io.quarkiverse.clerk.webhooks.event;

/** An organization has changed. */
public sealed interface OrganizationEvent extends WebhookEvent
        permits OrganizationCreated, OrganizationUpdated, OrganizationDeleted {

    /** {@return the id of what has changed} */
    String organizationId();
}

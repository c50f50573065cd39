package io.quarkiverse.clerk.webhooks.event;

/** A domain of an organization has changed. */
public sealed interface OrganizationDomainEvent extends WebhookEvent
        permits OrganizationDomainCreated, OrganizationDomainUpdated, OrganizationDomainDeleted {

    /** {@return the id of what has changed} */
    String domainId();
}

package io.quarkiverse.clerk.webhooks.event;

/** A membership in an organization has changed. */
public sealed interface OrganizationMembershipEvent extends WebhookEvent
        permits OrganizationMembershipCreated, OrganizationMembershipUpdated, OrganizationMembershipDeleted {

    /** {@return the id of what has changed} */
    String membershipId();
}

package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;

/**
 * A user is a member of an organization no longer.
 *
 * @param message what came with it
 * @param data as it was
 */
public record OrganizationMembershipDeleted(WebhookMessage message,
        OrganizationMembership data) implements OrganizationMembershipEvent {

    @Override
    public String membershipId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationMembershipDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

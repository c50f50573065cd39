package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;

/**
 * A user has become a member of an organization.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record OrganizationMembershipCreated(WebhookMessage message,
        OrganizationMembership data) implements OrganizationMembershipEvent {

    @Override
    public String membershipId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationMembershipCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

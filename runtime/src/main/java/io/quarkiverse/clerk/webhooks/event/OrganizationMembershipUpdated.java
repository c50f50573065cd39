package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;

/**
 * Something about a member of an organization has changed, such as the role.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record OrganizationMembershipUpdated(WebhookMessage message,
        OrganizationMembership data) implements OrganizationMembershipEvent {

    @Override
    public String membershipId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationMembershipUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}

package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizations.Organization;

/**
 * Something about an organization has changed.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record OrganizationUpdated(WebhookMessage message, Organization data) implements OrganizationEvent {

    @Override
    public String organizationId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}

package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizations.Organization;

/**
 * An organization was created.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record OrganizationCreated(WebhookMessage message, Organization data) implements OrganizationEvent {

    @Override
    public String organizationId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

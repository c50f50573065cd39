package io.quarkiverse.clerk.webhooks.event;

import java.util.Objects;

import io.quarkiverse.clerk.client.DeletedObject;

/**
 * An organization has a domain no longer.
 *
 * @param message what came with it
 * @param data what is left: the id, and little else
 */
public record OrganizationDomainDeleted(WebhookMessage message, DeletedObject data) implements OrganizationDomainEvent {

    @Override
    public String domainId() {
        return Objects.requireNonNull(data.id());
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationDomainDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

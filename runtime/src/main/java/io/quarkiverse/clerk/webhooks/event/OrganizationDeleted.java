package io.quarkiverse.clerk.webhooks.event;

import java.util.Objects;

import io.quarkiverse.clerk.client.DeletedObject;

/**
 * An organization is gone.
 *
 * @param message what came with it
 * @param data what is left: the id, and little else
 */
public record OrganizationDeleted(WebhookMessage message, DeletedObject data) implements OrganizationEvent {

    @Override
    public String organizationId() {
        return Objects.requireNonNull(data.id());
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "OrganizationDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

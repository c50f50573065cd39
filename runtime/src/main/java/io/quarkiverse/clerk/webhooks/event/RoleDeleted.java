package io.quarkiverse.clerk.webhooks.event;

import java.util.Objects;

import io.quarkiverse.clerk.client.DeletedObject;

/**
 * A role is gone.
 *
 * @param message what came with it
 * @param data what is left: the id, and little else
 */
public record RoleDeleted(WebhookMessage message, DeletedObject data) implements RoleEvent {

    @Override
    public String roleId() {
        return Objects.requireNonNull(data.id());
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "RoleDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

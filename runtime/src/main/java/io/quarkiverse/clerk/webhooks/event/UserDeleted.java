package io.quarkiverse.clerk.webhooks.event;

import java.util.Objects;

import io.quarkiverse.clerk.client.DeletedObject;

/**
 * A user is gone.
 *
 * @param message what came with it
 * @param data what is left: the id, and little else
 */
public record UserDeleted(WebhookMessage message, DeletedObject data) implements UserEvent {

    @Override
    public String userId() {
        return Objects.requireNonNull(data.id());
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "UserDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

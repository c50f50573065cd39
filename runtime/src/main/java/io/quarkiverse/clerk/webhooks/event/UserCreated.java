package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.users.User;

/**
 * Somebody has signed up, or was created.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record UserCreated(WebhookMessage message, User data) implements UserEvent {

    @Override
    public String userId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "UserCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

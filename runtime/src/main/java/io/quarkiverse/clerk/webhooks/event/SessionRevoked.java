package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.users.User;

/**
 * The application has ended a session.
 *
 * @param message what came with it
 * @param data the session
 * @param user whose session it is; null if Clerk does not say
 */
public record SessionRevoked(WebhookMessage message, Session data, @Nullable User user) implements SessionEvent {

    @Override
    public String sessionId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SessionRevoked[message=" + message + ", id=" + data.id() + "]";
    }
}

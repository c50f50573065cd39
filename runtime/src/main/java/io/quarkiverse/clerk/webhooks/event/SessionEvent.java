package io.quarkiverse.clerk.webhooks.event;

/** A session has changed. */
public sealed interface SessionEvent extends WebhookEvent
        permits SessionCreated, SessionPending, SessionEnded, SessionRemoved, SessionRevoked {

    /** {@return the id of what has changed} */
    String sessionId();
}

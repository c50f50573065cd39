package io.quarkiverse.clerk.webhooks.event;

/** A user has changed. */
public sealed interface UserEvent extends WebhookEvent permits UserCreated, UserUpdated, UserDeleted {

    /** {@return the id of what has changed} */
    String userId();
}

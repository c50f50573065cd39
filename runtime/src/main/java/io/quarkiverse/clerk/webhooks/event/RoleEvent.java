package io.quarkiverse.clerk.webhooks.event;

/** A role has changed. */
public sealed interface RoleEvent extends WebhookEvent permits RoleCreated, RoleUpdated, RoleDeleted {

    /** {@return the id of what has changed} */
    String roleId();
}

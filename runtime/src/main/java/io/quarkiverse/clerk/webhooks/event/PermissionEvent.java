package io.quarkiverse.clerk.webhooks.event;

/** A permission has changed. */
public sealed interface PermissionEvent extends WebhookEvent permits PermissionCreated, PermissionUpdated, PermissionDeleted {

    /** {@return the id of what has changed} */
    String permissionId();
}

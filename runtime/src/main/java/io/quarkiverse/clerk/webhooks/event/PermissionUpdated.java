package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationpermissions.Permission;

/**
 * Something about a permission has changed.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record PermissionUpdated(WebhookMessage message, Permission data) implements PermissionEvent {

    @Override
    public String permissionId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "PermissionUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}

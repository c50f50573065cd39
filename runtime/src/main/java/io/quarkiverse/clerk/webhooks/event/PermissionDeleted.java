package io.quarkiverse.clerk.webhooks.event;

import java.util.Objects;

import io.quarkiverse.clerk.client.DeletedObject;

/**
 * A permission is gone.
 *
 * @param message what came with it
 * @param data what is left: the id, and little else
 */
public record PermissionDeleted(WebhookMessage message, DeletedObject data) implements PermissionEvent {

    @Override
    public String permissionId() {
        return Objects.requireNonNull(data.id());
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "PermissionDeleted[message=" + message + ", id=" + data.id() + "]";
    }
}

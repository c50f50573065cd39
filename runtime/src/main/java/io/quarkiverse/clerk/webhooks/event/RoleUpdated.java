package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * Something about a role has changed, such as its permissions.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record RoleUpdated(WebhookMessage message, Role data) implements RoleEvent {

    @Override
    public String roleId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "RoleUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}

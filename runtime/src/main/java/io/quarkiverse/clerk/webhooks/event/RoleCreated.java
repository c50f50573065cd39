package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.organizationroles.Role;

/**
 * A role was created.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record RoleCreated(WebhookMessage message, Role data) implements RoleEvent {

    @Override
    public String roleId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "RoleCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

package io.quarkiverse.clerk.webhooks.event;

/**
 * An email is to be sent, or was sent by Clerk.
 *
 * @param message what came with it
 * @param data the message, which may hold a code that lets in whoever has it
 */
public record EmailCreated(WebhookMessage message, Email data) implements WebhookEvent {

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "EmailCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

package io.quarkiverse.clerk.webhooks.event;

/**
 * A text message is to be sent, or was sent by Clerk.
 *
 * @param message what came with it
 * @param data the message, which may hold a code that lets in whoever has it
 */
public record SmsCreated(WebhookMessage message, SmsMessage data) implements WebhookEvent {

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SmsCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

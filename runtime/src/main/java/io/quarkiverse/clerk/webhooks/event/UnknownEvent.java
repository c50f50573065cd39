package io.quarkiverse.clerk.webhooks.event;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event of a type that this version does not know: Clerk may have a new one.
 *
 * @param message what came with it
 * @param data as it came
 */
public record UnknownEvent(WebhookMessage message, JsonNode data) implements WebhookEvent {

    /** {@return the message alone: what is not known may be a secret} */
    @Override
    public String toString() {
        return "UnknownEvent[message=" + message + "]";
    }
}

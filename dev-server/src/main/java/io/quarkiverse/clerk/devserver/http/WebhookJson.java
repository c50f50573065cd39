package io.quarkiverse.clerk.devserver.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage;

/** How webhooks look to the developer. Times are in milliseconds. */
final class WebhookJson {

    private WebhookJson() {
    }

    /** Without the secret. */
    static ObjectNode endpoint(WebhookEndpoint endpoint) {
        ObjectNode json = Json.object().put("object", "webhook_endpoint").put("url", endpoint.url().toString());
        ArrayNode events = json.putArray("events");
        endpoint.events().stream().sorted().forEach(events::add);
        return json;
    }

    static ObjectNode list(List<WebhookMessage> messages) {
        ObjectNode json = Json.object();
        ArrayNode data = json.putArray("data");
        messages.forEach(message -> data.add(message(message)));
        return json.put("total_count", messages.size());
    }

    static ObjectNode withPayload(WebhookMessage message) {
        try {
            ObjectNode json = message(message);
            json.set("payload", Json.readOwn(message.payload().getBytes(StandardCharsets.UTF_8)));
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode message(WebhookMessage message) {
        ObjectNode json = Json.object()
                .put("object", "webhook_message")
                .put("id", message.id())
                .put("type", message.type())
                .put("status", message.status().name().toLowerCase(Locale.ROOT))
                .put("created_at", message.createdAt().toEpochMilli());
        ArrayNode attempts = json.putArray("attempts");
        message.attempts().forEach(attempt -> attempts.addObject()
                .put("at", attempt.at().toEpochMilli())
                .put("status", attempt.error() == null ? attempt.status() : null)
                .put("error", attempt.error())
                .put("duration_ms", attempt.duration().toMillis()));
        return json;
    }
}

package io.quarkiverse.clerk.auth.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookVerificationException;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;

/** Whether a webhook is from Clerk, and what it says. */
class WebhookReplayer implements Replayer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration TOLERANCE = Duration.ofSeconds(300);
    private static final List<String> FIELDS = List.of("type", "object", "data", "event_attributes", "timestamp",
            "instance_id");

    @Override
    public ObjectNode outcome(ObjectNode vectorCase) {
        var request = vectorCase.path("request");
        var clock = Clock.fixed(Instant.ofEpochMilli(vectorCase.path("now").longValue()), ZoneOffset.UTC);
        try {
            var body = body(request);
            var verifier = new WebhookVerifier(List.of(vectorCase.path("options").path("signingSecret").asText()), TOLERANCE,
                    clock);
            var message = new ClerkWebhooks(Optional.of(verifier)).verify(headers(request), body).message();
            return event((ObjectNode) MAPPER.readTree(message.json()));
        } catch (IllegalArgumentException | WebhookVerificationException | IOException refused) {
            return refused();
        }
    }

    private static byte[] body(JsonNode request) {
        var text = request.path("body").asText();
        return request.path("bodyBase64").asBoolean() ? Base64.getDecoder().decode(text) : text.getBytes(UTF_8);
    }

    private static Map<String, List<String>> headers(JsonNode request) {
        var headers = new HashMap<String, List<String>>();
        request.path("headers").forEach(header -> headers
                .computeIfAbsent(header.path(0).asText(), name -> new ArrayList<>()).add(header.path(1).asText()));
        return headers;
    }

    private static ObjectNode event(ObjectNode body) {
        var outcome = JsonNodeFactory.instance.objectNode().put("outcome", "event");
        FIELDS.forEach(field -> outcome.withObject("event").set(field, body.path(field)));
        return outcome;
    }

    private static ObjectNode refused() {
        return JsonNodeFactory.instance.objectNode().put("outcome", "throws");
    }
}

package io.quarkiverse.clerk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.client.ClerkObjectMapper;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

/** The data of webhooks: such as Clerk sends, or what a test has of its own. */
final class SampleData {

    private static final ObjectMapper MAPPER = ClerkObjectMapper.create();

    private SampleData() {
    }

    static ObjectNode of(WebhookEventType type) {
        try (var file = SampleData.class.getResourceAsStream("webhooks/" + type.text() + ".json")) {
            return object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return any data as JSON that nobody else changes} */
    static ObjectNode object(Object data) {
        if (json(data) instanceof ObjectNode object) {
            return object;
        }
        throw Checked.wrong("data", data.getClass().getSimpleName(), "what is an object in JSON");
    }

    private static JsonNode json(Object data) {
        try {
            return data instanceof String text ? MAPPER.readTree(text)
                    : data instanceof JsonNode node ? node.deepCopy() : MAPPER.valueToTree(data);
        } catch (IOException e) {
            throw Checked.wrong("data", "text", "JSON");
        }
    }

    /** {@return one value of the data} */
    static JsonNode value(Object value) {
        return MAPPER.valueToTree(value);
    }
}

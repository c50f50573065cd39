package io.quarkiverse.clerk.webhooks.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

/** The payloads of the testing kit, and what can be made of them. */
final class Payload {

    static final Path ALL = Path.of("../testing/src/main/resources/io/quarkiverse/clerk/testing/webhooks");
    static final Instant SENT = Instant.parse("2026-03-02T09:00:01Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper CLERKS = ClerkObjectMapper.create();

    private Payload() {
    }

    /** {@return the data of a type, all fields of it} */
    static ObjectNode of(WebhookEventType type) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(ALL.resolve(type.text() + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what Clerk sends} */
    static String around(String type, JsonNode data) {
        return """
                {"object": "event", "type": "%s", "timestamp": 1772442000000, "instance_id": "ins_dev", "event_attributes":
                {"http_request": {"client_ip": "192.0.2.17", "user_agent": "Firefox"}}, "data": %s}
                """.formatted(type, data);
    }

    static WebhookEvent read(WebhookEventType type, JsonNode data) {
        return body(around(type.text(), data)).event();
    }

    static WebhookBody body(String text) {
        return WebhookBody.read("msg_1", SENT, text.getBytes(UTF_8)).orElseThrow();
    }

    /** {@return an event's data as Clerk would send it: what the event has of it besides is put back where it was} */
    static JsonNode written(WebhookEvent event) throws IOException {
        try {
            var data = (ObjectNode) CLERKS.valueToTree(event.getClass().getMethod("data").invoke(event));
            for (var component : event.getClass().getRecordComponents()) {
                var value = CLERKS.valueToTree(component.getAccessor().invoke(event));
                switch (component.getName()) {
                    case "user" -> data.set("user", value);
                    case "userId" -> data.set("user_id", value);
                    case "organization" -> data.putObject("data").set("public_organization_data", value);
                    default -> assertThat(component.getName()).isIn("message", "data");
                }
            }
            return CLERKS.readTree(CLERKS.writeValueAsBytes(data));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(Arrays.toString(event.getClass().getRecordComponents()), e);
        }
    }

    /** {@return the same without what is null or empty, which is read alike} */
    static JsonNode withoutNothing(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var rest = JSON.createObjectNode();
            object.properties().forEach(field -> rest.set(field.getKey(), withoutNothing(field.getValue())));
            rest.removeIf(Payload::isNothing);
            return rest;
        }
        return node instanceof ArrayNode list
                ? JSON.createArrayNode().addAll(StreamSupport.stream(list.spliterator(), false)
                        .map(Payload::withoutNothing).toList())
                : node;
    }

    private static boolean isNothing(JsonNode node) {
        return node.isNull() || node.isContainerNode() && node.isEmpty() || node.asText("").isEmpty() && node.isTextual();
    }

    /** {@return the same with other texts} */
    static JsonNode withTexts(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(withTexts(field.getValue(), change)));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withTexts(list.get(i), change));
            }
        }
        return node.isTextual() ? TextNode.valueOf(change.apply(node.textValue())) : node;
    }

    /** {@return the names of the files, one for each type} */
    static List<String> names() {
        return Arrays.stream(WebhookEventType.values()).map(type -> type.text() + ".json").sorted().toList();
    }
}

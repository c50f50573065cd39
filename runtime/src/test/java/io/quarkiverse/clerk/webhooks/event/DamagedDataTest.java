package io.quarkiverse.clerk.webhooks.event;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.SESSION_ENDED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whatever the data is, reading it ends in an event or in the one failure that is expected. */
class DamagedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OTHERS = List.of("null", "true", "-1", "1e400", "9223372036854775808", "\"\"", "\"7\"",
            "\"text\"", "[]", "[null]", "[[]]", "[\"text\"]", "[{}]", "{}", "{\"id\": 7}", "{\"a\": {\"b\": []}}",
            "[".repeat(900) + "]".repeat(900));

    @ParameterizedTest
    @EnumSource
    void anyPartOfTheDataMayBeOfAnotherKind(WebhookEventType type) throws Exception {
        var others = new ArrayList<JsonNode>();
        for (var other : OTHERS) {
            others.add(JSON.readTree(other));
        }
        // Types share payloads, so that a place meets another kind with each of them.
        int next = type.ordinal();
        for (int place = 0; place < places(type); place++) {
            for (int i = 0; i < 3; i++) {
                var data = withOneOther(type, place, others.get(next++ % others.size()));
                isReadOrRefused(Payload.body(Payload.around(type.text(), data)));
            }
        }
    }

    @Test
    void anObjectInPlaceOfAValueIsNotReadAsIfItsPartsStoodAroundIt() {
        isReadOrRefused(Payload.body(Payload.around("session.ended", session().put("status", ""))));
        var sent = session();
        sent.putObject("status").put("id", "sess_other");

        assertThatThrownBy(() -> Payload.read(SESSION_ENDED, sent)).isInstanceOf(DataMalformedException.class);
    }

    private static ObjectNode session() {
        return Payload.of(SESSION_ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatWasDamagedIsReadOrRefused(WebhookEventType type) {
        var random = new Random(type.ordinal());
        var whole = Payload.around(type.text(), Payload.of(type)).getBytes(UTF_8);
        for (int round = 0; round < 100; round++) {
            var damaged = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> WebhookBody.read("msg_1", Payload.SENT, damaged).ifPresent(DamagedDataTest::isReadOrRefused))
                    .doesNotThrowAnyException();
        }
    }

    private static void isReadOrRefused(WebhookBody body) {
        try {
            var event = body.event();
            assertThat(event.toString()).isNotEmpty();
            assertThat(event instanceof UnknownEvent ? "unknown" : Subject.of(event)).isNotEmpty();
        } catch (DataMalformedException expected) {
            assertThat(expected).hasNoCause();
        }
    }

    private static JsonNode withOneOther(WebhookEventType type, int index, JsonNode other) {
        var data = Payload.of(type);
        var places = new int[] { 0 };
        eachPlace(data, place -> {
            if (places[0]++ == index) {
                place.accept(other);
            }
        });
        return data;
    }

    private static int places(WebhookEventType type) {
        var places = new int[] { 0 };
        eachPlace(Payload.of(type), place -> places[0]++);
        return places[0];
    }

    /** Goes through all fields and elements, at any depth; each can be set. */
    private static void eachPlace(JsonNode node, Consumer<Consumer<JsonNode>> visitor) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(field -> {
                eachPlace(field.getValue(), visitor);
                visitor.accept(other -> object.set(field.getKey(), other));
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                eachPlace(list.get(i), visitor);
                visitor.accept(other -> list.set(index, other));
            }
        }
    }
}

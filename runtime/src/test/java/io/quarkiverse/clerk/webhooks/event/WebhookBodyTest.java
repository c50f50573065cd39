package io.quarkiverse.clerk.webhooks.event;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.SESSION_ENDED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whatever a body is, reading it ends in an event or in the one failure that is expected. */
class WebhookBodyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GONE = "{\"object\": \"user\", \"id\": \"user_ann\", \"deleted\": true}";
    private static final String EVENT = "{\"type\": \"user.deleted\", \"data\": " + GONE + "}";
    private static final List<String> OTHERS = List.of("null", "true", "-1", "1e400", "9223372036854775808", "\"\"", "\"7\"",
            "\"text\"", "[]", "[null]", "[[]]", "[\"text\"]", "[{}]", "{}", "{\"id\": 7}", "{\"a\": {\"b\": []}}",
            "[".repeat(900) + "]".repeat(900));

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "true", "7", "\"text\"", "[]", "{}", "{", "[{}", "{\"type\"", "nul", "NaN",
            "{\"type\": \"user.deleted\"}", "{\"data\": {}}", "{\"type\": null, \"data\": {}}", "{\"type\": 7, \"data\": {}}",
            "{\"type\": {}, \"data\": {}}", "{\"type\": \"user.deleted\", \"data\": null}",
            "{\"type\": \"user.deleted\", \"data\": []}", "{\"type\": \"user.deleted\", \"data\": \"text\"}",
            "{'type': 'user.deleted', 'data': {}}", "{\"type\": \"user.deleted\", \"data\": {}}, {}",
            "{\"type\": \"user.deleted\", \"data\": {}} {}", "{\"type\": \"user.deleted\", \"data\": {}} x",
            "{\"type\": \"user.deleted\", \"data\": {\"id\": \"\u0000\"}}", "\u0000", "\uFEFF", "\uFEFF\uFEFF{}" })
    void whatIsNoEventIsNone(String text) {
        assertThat(read(text.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheJson() {
        var body = Payload.body("\uFEFF" + EVENT);

        assertThat(body.event()).isInstanceOf(UserDeleted.class);
        assertThat(body.message().json()).isEqualTo(EVENT);
    }

    @Test
    void whatIsNotInUtf8IsNoEvent() {
        for (Charset other : List.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32"))) {
            assertThat(read(EVENT.getBytes(other))).as(other.name()).isEmpty();
        }
        assertThat(read(EVENT.replace("ann", "anné").getBytes(ISO_8859_1))).isEmpty();
        assertThat(read(EVENT.replace("ann", "anné").getBytes(UTF_8))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({ "1772442000, 2026-03-02T09:00:00Z", "1772442000123, 2026-03-02T09:00:00.123Z",
            "'\"2026-03-02T09:00:00Z\"', 2026-03-02T09:00:00Z", "null, 2026-03-02T09:00:01Z", "'\"\"', 2026-03-02T09:00:01Z",
            "9223372036854775807, +292278994-08-17T07:12:55.807Z" })
    void aTimestampIsInSecondsMillisecondsOrText(String timestamp, Instant expected) {
        assertThat(Payload.body(with("\"timestamp\": " + timestamp)).message().timestamp()).isEqualTo(expected);
    }

    @Test
    void withoutATimestampTheTimeOfSendingCounts() {
        assertThat(Payload.body(EVENT).message().timestamp()).isEqualTo(Payload.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = { "9223372036854775808", "1e400", "1e999999999", "\"yesterday\"", "true",
            "[]", "{}", "[1]", "\"9999999999999999999\"" })
    void aTimestampThatIsNoneMakesNoEvent(String timestamp) {
        assertThat(read(with("\"timestamp\": " + timestamp).getBytes(UTF_8))).isEmpty();
    }

    @Test
    void endlessNumbersAndDepthsAreNoEvents() {
        for (var value : List.of("9".repeat(100_000), "1." + "0".repeat(100_000), "[".repeat(100_000), "{\"a\":".repeat(50_000),
                "[".repeat(5000) + "]".repeat(5000))) {
            assertThat(read(with("\"timestamp\": " + value).getBytes(UTF_8))).isEmpty();
        }
    }

    @Test
    void theLastOfTwoFieldsOfANameCounts() {
        var body = Payload.body("{\"type\": \"user.created\", \"data\": {}, \"data\": " + GONE
                + ", \"type\": \"user.deleted\"}");

        assertThat(body.type()).contains(USER_DELETED);
        assertThat(((UserDeleted) body.event()).userId()).isEqualTo("user_ann");
    }

    @Test
    void aMegabyteInOneTextIsRead() {
        var name = "é".repeat(1 << 19);

        var event = Payload.read(USER_CREATED, Payload.of(USER_CREATED).put("first_name", name));

        assertThat(((UserCreated) event).data().firstName()).isEqualTo(name);
    }

    @Test
    void halfACharacterIsKeptAsItWasWritten() {
        var sent = EVENT.replace("user_ann", "\\ud83d");

        var body = Payload.body(sent);

        assertThat(((UserDeleted) body.event()).userId()).isEqualTo("\ud83d");
        assertThat(body.message().json()).isEqualTo(sent);
    }

    @Test
    void whatGoesRoundTheEventMayBeOfAnotherKind() {
        var message = Payload.body(with("\"instance_id\": {}, \"event_attributes\": {\"http_request\": [\"client_ip\"]}"))
                .message();

        assertThat(message.instanceId()).isNull();
        assertThat(message.clientIp()).isNull();
        assertThat(message.userAgent()).isNull();
    }

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
            assertThatCode(() -> read(damaged).ifPresent(WebhookBodyTest::isReadOrRefused)).doesNotThrowAnyException();
        }
    }

    private static Optional<WebhookBody> read(byte[] body) {
        return WebhookBody.read("msg_1", Payload.SENT, body);
    }

    private static String with(String field) {
        return EVENT.replaceFirst("\\{", "{" + field + ", ");
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

package io.quarkiverse.clerk.webhooks.event;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a body is, it is read or it is no event. */
class WebhookBodyTest {

    private static final String GONE = "{\"object\": \"user\", \"id\": \"user_ann\", \"deleted\": true}";
    private static final String EVENT = "{\"type\": \"user.deleted\", \"data\": " + GONE + "}";

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
        assertThat(read(EVENT.replace("ann", "ann\uFFFD").getBytes(UTF_8))).isPresent();
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

    private static Optional<WebhookBody> read(byte[] body) {
        return WebhookBody.read("msg_1", Payload.SENT, body);
    }

    private static String with(String field) {
        return EVENT.replaceFirst("\\{", "{" + field + ", ");
    }
}

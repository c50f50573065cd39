package io.quarkiverse.clerk.webhooks.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.client.ClerkObjectMapper;

/**
 * The body of a webhook. What goes round every event is read at once, and the data only when it is asked for: what nobody
 * observes need not be understood.
 */
public final class WebhookBody {

    private static final ObjectReader READER = ClerkObjectMapper.create().reader();
    private static final ObjectReader WHOLE = READER.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private final WebhookMessage message;
    private final JsonNode data;

    private WebhookBody(WebhookMessage message, JsonNode data) {
        this.message = message;
        this.data = data;
    }

    /**
     * Reads a body.
     *
     * @param id of the message
     * @param sent when it was sent, for an event that does not say when it has happened
     * @param body byte for byte as it came
     * @return what it says; empty if that is no event, or not in UTF-8
     */
    public static Optional<WebhookBody> read(String id, Instant sent, byte[] body) {
        try {
            var json = text(body);
            return WHOLE.readTree(json) instanceof ObjectNode event && event.path("type").isTextual()
                    && event.path("data").isObject()
                            ? Optional.of(new WebhookBody(message(id, sent, event, json), event.path("data")))
                            : Optional.empty();
        } catch (IOException | DataMalformedException notAnEvent) {
            return Optional.empty();
        }
    }

    private static WebhookMessage message(String id, Instant sent, ObjectNode event, String json) {
        var envelope = new WebhookData(event, READER);
        var instant = envelope.at("/timestamp").asNullable(Instant.class);
        return new WebhookMessage(id, event.path("type").textValue(), instant == null ? sent : instant,
                event.path("instance_id").textValue(), event.at("/event_attributes/http_request/client_ip").textValue(),
                event.at("/event_attributes/http_request/user_agent").textValue(), json);
    }

    /** Of one encoding only, because whoever the text is handed on to would read others otherwise. */
    private static String text(byte[] body) throws CharacterCodingException {
        var text = new String(body, UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // Sent as such, or in place of bytes that are no text: the slow way says which.
            UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** {@return what goes round the event; never null} */
    public WebhookMessage message() {
        return message;
    }

    /** {@return the type, empty if this version does not know it} */
    public Optional<WebhookEventType> type() {
        return WebhookEventType.of(message.type());
    }

    /**
     * Reads the data.
     *
     * @return the event; an {@link UnknownEvent} if its type is not known
     * @throws DataMalformedException if the data is not what belongs to the type, or does not say what has changed
     */
    public WebhookEvent event() {
        return type().map(this::known).orElseGet(() -> new UnknownEvent(message, data));
    }

    /** Clerk's description lets what is gone be without an id, but nobody could do anything with that. */
    private WebhookEvent known(WebhookEventType type) {
        if (data.path("id").asText("").isEmpty()) {
            throw new DataMalformedException();
        }
        return type.read(message, new WebhookData(data, READER));
    }
}

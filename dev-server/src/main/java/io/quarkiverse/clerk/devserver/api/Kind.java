package io.quarkiverse.clerk.devserver.api;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What values a field takes.
 *
 * @param expectation completes "must be …"
 * @param accepts whether a value other than null is right
 * @param stored how a right value is kept
 */
record Kind(String expectation, Predicate<JsonNode> accepts, UnaryOperator<JsonNode> stored) {

    static final Kind TEXT = new Kind("a string", JsonNode::isTextual);
    static final Kind FLAG = new Kind("a boolean", JsonNode::isBoolean);
    static final Kind OBJECT = new Kind("an object", JsonNode::isObject);

    static final Kind POSITIVE = new Kind("a number above 0 and at most " + Integer.MAX_VALUE, value -> value.isNumber()
            && value.doubleValue() > 0 && value.doubleValue() <= Integer.MAX_VALUE);

    /** The empty text stands for null. */
    static final Kind CLEARABLE_TEXT = new Kind("a string", JsonNode::isTextual,
            value -> value.textValue().isEmpty() ? NullNode.instance : value);

    /** Sent as RFC 3339, kept in milliseconds. */
    static final Kind TIME = new Kind("an RFC 3339 timestamp", value -> millis(value).isPresent(),
            value -> LongNode.valueOf(millis(value).orElseThrow()));

    static final Kind EMAIL_ADDRESS = choice("an email address", Field::isEmailAddress);

    static final Kind URL = choice("an http or https URL", Kind::isUrl);

    private Kind(String expectation, Predicate<JsonNode> accepts) {
        this(expectation, accepts, value -> value);
    }

    /**
     * The values of a form as what this kind takes: a text, else what the text says as JSON, else a list of texts. The text if
     * it takes none of them.
     */
    JsonNode read(List<String> texts) {
        JsonNode text = TextNode.valueOf(texts.get(0));
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return Stream.of(text, json(texts.get(0)), list).filter(accepts).findFirst().orElse(text);
    }

    private static JsonNode json(String text) {
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    static Kind integer(long min, long max) {
        return new Kind("a whole number between " + min + " and " + max, value -> value.isIntegralNumber()
                && value.canConvertToLong() && value.longValue() >= min && value.longValue() <= max);
    }

    static Kind choice(String expectation, Predicate<String> accepts) {
        return new Kind(expectation, value -> value.isTextual() && accepts.test(value.textValue()));
    }

    static Kind texts(String expectation, Predicate<String> accepts) {
        return new Kind(expectation, value -> value.isArray() && StreamSupport.stream(value.spliterator(), false)
                .allMatch(item -> item.isTextual() && accepts.test(item.textValue())));
    }

    static Kind object(Fields fields) {
        return new Kind("an object, in which there may be: " + fields, value -> value instanceof ObjectNode object
                && fields.accepts(object));
    }

    static Kind objects(Fields fields) {
        return new Kind("a list of objects, in which there may be: " + fields,
                value -> value.isArray() && StreamSupport.stream(value.spliterator(), false)
                        .allMatch(item -> item instanceof ObjectNode object && fields.accepts(object)));
    }

    private static boolean isUrl(String text) {
        try {
            URI url = new URI(text);
            return url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Long> millis(JsonNode value) {
        try {
            return Optional.of(Instant.parse(value.asText()).toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}

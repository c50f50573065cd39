package io.quarkiverse.clerk.devserver.api;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A field of a request body. Unless it is an {@link #instruction()}, it sets the field of the same name in the document.
 * Immutable.
 */
public final class Field {

    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    final String name;
    final Kind kind;
    final boolean required;
    private final boolean nullable;
    private final boolean stored;

    private Field(String name, Kind kind, boolean required, boolean nullable, boolean stored) {
        this.name = name;
        this.kind = kind;
        this.required = required;
        this.nullable = nullable;
        this.stored = stored;
    }

    private static Field of(String name, Kind kind) {
        return new Field(name, kind, false, false, true);
    }

    /** A string. */
    public static Field text(String name) {
        return of(name, Kind.TEXT);
    }

    /** A string that clears the field if it is empty. */
    public static Field clearableText(String name) {
        return of(name, Kind.CLEARABLE_TEXT);
    }

    /** A string that passes the test; {@code expectation} completes "must be …". */
    public static Field choice(String name, String expectation, Predicate<String> accepts) {
        return of(name, Kind.choice(expectation, accepts));
    }

    /** Whether a text is an email address, roughly: whether it exists is for nobody to know here. */
    public static boolean isEmailAddress(String text) {
        return EMAIL_ADDRESS.matcher(text).matches();
    }

    /** An email address. */
    public static Field emailAddress(String name) {
        return of(name, Kind.EMAIL_ADDRESS);
    }

    /** A boolean. */
    public static Field flag(String name) {
        return of(name, Kind.FLAG);
    }

    /** A JSON object of any content. */
    public static Field object(String name) {
        return of(name, Kind.OBJECT);
    }

    /** A JSON object of these fields; its nulls stay in it. */
    public static Field object(String name, Fields fields) {
        return of(name, Kind.object(fields));
    }

    /** A list of JSON objects of these fields. */
    public static Field objects(String name, Fields fields) {
        return of(name, Kind.objects(fields));
    }

    /** A string that is one of these. */
    public static Field oneOf(String name, String... values) {
        return choice(name, "one of " + String.join(", ", values), List.of(values)::contains);
    }

    /** An absolute URL of the web. */
    public static Field url(String name) {
        return of(name, Kind.URL);
    }

    /** A whole number between bounds, both included. */
    public static Field integer(String name, long min, long max) {
        return of(name, Kind.integer(min, max));
    }

    /** A number above zero, perhaps with a fraction, that fits an int. */
    public static Field positive(String name) {
        return of(name, Kind.POSITIVE);
    }

    /** An RFC 3339 timestamp, which the document keeps in milliseconds. */
    public static Field time(String name) {
        return of(name, Kind.TIME);
    }

    /** A list of strings, all of which pass the test; {@code expectation} completes "must be …". */
    public static Field texts(String name, String expectation, Predicate<String> accepts) {
        return of(name, Kind.texts(expectation, accepts));
    }

    /** Null may be sent; it brings back what a new document has, which mostly is null. */
    public Field nullable() {
        return new Field(name, kind, required, true, stored);
    }

    /** Must be sent. */
    public Field required() {
        return new Field(name, kind, true, nullable, stored);
    }

    /** Says what to do, is no part of the document. */
    public Field instruction() {
        return new Field(name, kind, required, nullable, false);
    }

    /** The values of a form as one of the field's kind. In forms, null is the empty text. */
    JsonNode read(List<String> texts) {
        return nullable && texts.get(0).isEmpty() ? NullNode.instance : kind.read(texts);
    }

    boolean accepts(JsonNode value) {
        return value.isNull() ? nullable : kind.accepts().test(value);
    }

    void apply(JsonNode value, ObjectNode document, ObjectNode blank) {
        if (stored) {
            document.set(name, value.isNull() ? blank.path(name).deepCopy() : kind.stored().apply(value));
        }
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The fields of a request body: all that it may contain. */
public final class Fields {

    private final Map<String, Field> fields;

    private Fields(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** These fields and no others. */
    public static Fields of(Field... fields) {
        return new Fields(Map.of()).and(fields);
    }

    /** With these fields too. */
    public Fields and(Field... more) {
        Map<String, Field> all = new LinkedHashMap<>(fields);
        for (Field field : more) {
            all.put(field.name, field);
        }
        return new Fields(all);
    }

    /**
     * Reads a form, whose values are all text, into a body. What a field cannot take, and what is no field, is kept as it is,
     * to be found by {@link #check}.
     */
    public ObjectNode read(Query form) {
        ObjectNode body = Json.object();
        form.values().forEach((name, values) -> {
            Field field = fields.get(name);
            body.set(name, field == null ? TextNode.valueOf(values.get(0)) : field.read(values));
        });
        return body;
    }

    /**
     * Checks a body, all of it, before anything is changed.
     *
     * @return the same body
     * @throws ApiException (422) with an error for every field at fault
     */
    public ObjectNode check(ObjectNode body) {
        List<ApiError> errors = errors(body);
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
        return body;
    }

    /** Whether nothing is wrong with the object. */
    boolean accepts(ObjectNode object) {
        return errors(object).isEmpty();
    }

    private List<ApiError> errors(ObjectNode body) {
        List<ApiError> errors = new ArrayList<>();
        body.fields().forEachRemaining(entry -> check(entry.getKey(), entry.getValue(), errors));
        fields.values().stream().filter(field -> field.required && !body.has(field.name))
                .forEach(field -> errors.add(ApiError.missing(field.name)));
        return errors;
    }

    /** What there may be, for people. */
    @Override
    public String toString() {
        return fields.values().stream()
                .map(field -> field.name + (field.required ? " (required, " : " (") + field.kind.expectation() + ")")
                .collect(Collectors.joining(", "));
    }

    private void check(String name, JsonNode value, List<ApiError> errors) {
        Field field = fields.get(name);
        if (field == null) {
            errors.add(ApiError.unknown(name));
        } else if (!field.accepts(value)) {
            errors.add(ApiError.format(name, field.kind.expectation()));
        }
    }

    /**
     * Checks a body and sets in a new document what it says.
     *
     * @return the same document
     * @throws ApiException as {@link #check}
     */
    public ObjectNode fill(ObjectNode body, ObjectNode draft) {
        apply(check(body), draft, draft.deepCopy());
        return draft;
    }

    /**
     * Checks a body and sets in a document what it says; what it leaves out stays.
     *
     * @param blank a new document, whose values a null brings back
     * @return the same document
     * @throws ApiException as {@link #check}
     */
    public ObjectNode change(ObjectNode body, ObjectNode document, ObjectNode blank) {
        apply(check(body), document, blank);
        return document;
    }

    /**
     * Sets in the document what a checked body says; what the body leaves out stays.
     *
     * @param blank a new document, whose values a null brings back
     */
    public void apply(ObjectNode body, ObjectNode document, ObjectNode blank) {
        fields.values().stream().filter(field -> body.has(field.name))
                .forEach(field -> field.apply(body.get(field.name), document, blank));
    }
}

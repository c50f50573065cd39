package io.quarkiverse.clerk.client.conformance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A schema with its references and {@code allOf} resolved.
 *
 * @param node where it stands in the file; a schema that refers to itself comes back to the same node
 * @param place what lines call it
 * @param type {@code object}, {@code array}, {@code string}, {@code integer}, {@code number}, {@code boolean}, or empty for
 *        any
 * @param format such as {@code date-time}, or empty
 * @param description or empty
 * @param nullable whether null is a value
 * @param constants the values of an enum; empty if it is none
 * @param properties the parts of an object, by name
 * @param required which of them are always there
 * @param items what an array holds; null if the file does not say
 * @param values what a map holds; null for anything
 * @param cases the cases of a union, each with what is common to all; empty if it is none
 */
record Schema(JsonNode node, String place, String type, String format, String description, boolean nullable,
        List<String> constants, Map<String, Property> properties, Set<String> required, @Nullable JsonNode items,
        @Nullable JsonNode values, List<Schema> cases) {

    /**
     * A part of an object.
     *
     * @param schema its schema, not yet resolved
     * @param place what lines call it
     */
    record Property(JsonNode schema, String place) {
    }

    boolean isRequired(String property) {
        return required.contains(property);
    }

    Schema withNullable(boolean value) {
        return new Schema(node, place, type, format, description, value, constants, properties, required, items, values,
                cases);
    }

    Schema withRequired(String property) {
        var names = new HashSet<>(required);
        names.add(property);
        return new Schema(node, place, type, format, description, nullable, constants, properties, names, items, values,
                cases);
    }

    Schema without(Set<String> names) {
        var rest = new LinkedHashMap<>(properties);
        rest.keySet().removeAll(names);
        return new Schema(node, place, type, format, description, nullable, constants, rest, required, items, values, cases);
    }

    Schema withCases(List<Schema> alternatives) {
        var common = this;
        return new Schema(node, place, type, format, description,
                nullable || alternatives.stream().anyMatch(Schema::nullable), constants, properties, required, items, values,
                alternatives.stream().map(one -> one.and(common)).toList());
    }

    /** {@return both at once, as allOf means it; where both say something single, this one counts} */
    Schema and(Schema other) {
        var allProperties = new LinkedHashMap<>(other.properties);
        allProperties.putAll(properties);
        var allRequired = new HashSet<>(required);
        allRequired.addAll(other.required);
        BinaryOperator<String> first = (one, two) -> one.isEmpty() ? two : one;
        return new Schema(node, place, first.apply(type, other.type), first.apply(format, other.format),
                first.apply(description, other.description), nullable || other.nullable,
                constants.isEmpty() ? other.constants : constants, allProperties, allRequired,
                items == null ? other.items : items, values == null ? other.values : values,
                cases.isEmpty() ? other.cases : cases);
    }
}

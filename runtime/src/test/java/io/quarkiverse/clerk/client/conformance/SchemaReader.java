package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads schemas.
 *
 * @param sent whether they are of requests: these are called by where they are used, and those of answers by their own name
 */
record SchemaReader(OpenApiFile file, boolean sent) {

    Schema read(Schema.Property property) {
        return read(property.schema(), property.place());
    }

    Schema read(JsonNode reference, String usedAt) {
        var place = sent ? usedAt : OpenApiFile.nameOf(reference, usedAt);
        var node = file.resolve(reference);
        var schema = own(node, place);
        for (var part : node.path("allOf")) {
            schema = schema.and(read(part, place));
        }
        var cases = cases(node, place);
        schema = cases.isEmpty() ? schema : schema.withCases(cases);
        return node.has("nullable") ? schema.withNullable(node.path("nullable").asBoolean()) : schema;
    }

    private Schema own(JsonNode node, String place) {
        return new Schema(node, place, type(node), node.path("format").asText(), node.path("description").asText(),
                node.path("nullable").asBoolean(), constants(node), properties(node, place), names(node.path("required")),
                node.get("items"), values(node), List.of());
    }

    private static String type(JsonNode node) {
        return node.has("type") ? node.path("type").asText()
                : node.has("properties") ? "object" : node.has("items") ? "array" : node.has("enum") ? "string" : "";
    }

    private static List<String> constants(JsonNode node) {
        return node.path("enum").valueStream().filter(value -> !value.isNull()).map(JsonNode::asText).toList();
    }

    private static Map<String, Schema.Property> properties(JsonNode node, String place) {
        var properties = new LinkedHashMap<String, Schema.Property>();
        node.path("properties").properties().forEach(property -> properties.put(property.getKey(),
                new Schema.Property(property.getValue(), place + "." + property.getKey())));
        return properties;
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static @Nullable JsonNode values(JsonNode node) {
        var values = node.path("additionalProperties");
        return values.isObject() && !values.isEmpty() ? values : null;
    }

    /** The cases of a union. A case that only says which parts have to be there is a rule of Clerk's, not a type. */
    private List<Schema> cases(JsonNode node, String place) {
        var cases = new ArrayList<Schema>();
        for (var alternative : Stream.of("oneOf", "anyOf").map(node::get).filter(Objects::nonNull)
                .flatMap(JsonNode::valueStream).toList()) {
            if (alternative.properties().stream().anyMatch(part -> !part.getKey().equals("required"))) {
                cases.add(read(alternative, place + "(" + (cases.size() + 1) + ")"));
            }
        }
        return cases;
    }
}

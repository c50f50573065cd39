package io.quarkiverse.clerk.client.conformance;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.client.Page;

/** Compares a schema with a Java type, and so on through all that they hold. */
final class TypeCheck {

    private final OpenApiFile file;
    private final Findings findings;
    private final ScalarCheck scalars;
    private final RecordUses records;
    private final Unions unions;
    private final Set<String> done = new HashSet<>();
    private final Map<JsonNode, Set<JavaType>> entered = new IdentityHashMap<>();

    TypeCheck(OpenApiFile file, Findings findings, EnumUses enums, RecordUses records) {
        this.file = file;
        this.findings = findings;
        this.scalars = new ScalarCheck(enums);
        this.records = records;
        this.unions = new Unions(findings);
    }

    Unions unions() {
        return unions;
    }

    /** Compares what an operation sends or answers with as a whole, or a parameter. */
    void compare(JsonNode schema, JavaType type, Spot spot) {
        compare(new SchemaReader(file, spot.sent()).read(schema, spot.place()), type, spot);
    }

    void compare(Schema schema, JavaType type, Spot spot) {
        if (type.hasRawClass(Optional.class)) {
            compare(schema, type.containedType(0), spot);
        } else if (!schema.cases().isEmpty()) {
            schema.cases().forEach(one -> compare(one, type, spot.within(one.place())));
        } else if (Unions.isUnion(type) && !schema.properties().isEmpty()) {
            unions.caseFor(schema, type, spot)
                    .ifPresent(record -> compare(Unions.withDiscriminator(schema, type), record, spot));
        } else {
            single(schema, type, spot);
        }
    }

    private void single(Schema schema, JavaType type, Spot spot) {
        switch (schema.type()) {
            case "array" -> array(schema, type, spot);
            case "object" -> object(schema, type, spot);
            default -> {
                var expected = scalars.expected(schema, type, spot);
                if (expected != null) {
                    mismatch(expected, type, spot);
                }
            }
        }
    }

    private void mismatch(String expected, JavaType type, Spot spot) {
        report("expected " + expected + ", found " + nameOf(type), spot);
    }

    static String nameOf(JavaType type) {
        var arguments = type.getBindings().getTypeParameters();
        return RecordUses.nameOf(type.getRawClass()) + (arguments.isEmpty() ? ""
                : arguments.stream().map(TypeCheck::nameOf).collect(Collectors.joining(", ", "<", ">")));
    }

    private void array(Schema schema, JavaType type, Spot spot) {
        if (!type.isCollectionLikeType() && !isPage(type)) {
            mismatch("list", type, spot);
        } else if (schema.items() != null) {
            compare(schema.items(), elementOf(type), spot.within(schema.place() + "[]"));
        }
    }

    private static JavaType elementOf(JavaType type) {
        return type.isContainerType() ? type.getContentType() : type.containedType(0);
    }

    /** {@return whether a type is the client's page, which is read from an object with data and a count, or from a list} */
    private static boolean isPage(JavaType type) {
        return type.hasRawClass(Page.class);
    }

    private void object(Schema schema, JavaType type, Spot spot) {
        if (schema.properties().isEmpty()) {
            map(schema, type, spot);
        } else if (isPage(type)) {
            page(schema, type, spot);
        } else if (!type.getRawClass().isRecord()) {
            mismatch("record with " + schema.properties().keySet(), type, spot);
        } else if (entered.computeIfAbsent(schema.node(), unused -> new HashSet<>()).add(type)) {
            record(schema, type, spot);
            entered.get(schema.node()).remove(type);
        }
    }

    private void map(Schema schema, JavaType type, Spot spot) {
        if (!type.isMapLikeType()) {
            mismatch("map", type, spot);
        } else if (schema.values() != null) {
            compare(schema.values(), type.getContentType(), spot.within(schema.place() + "{}"));
        } else if (!type.getContentType().isJavaLangObject()) {
            mismatch("map of anything (Map<String, Object>)", type, spot);
        }
    }

    private void page(Schema schema, JavaType type, Spot spot) {
        schema.properties().forEach((name, property) -> {
            var part = new SchemaReader(file, false).read(property);
            var at = spot.at(property, name, spot.element());
            if (!isReadByPage(name, part)) {
                findings.different(at, "missing in " + nameOf(type));
            } else {
                findings.compared(property.place());
                if (part.type().equals("array")) {
                    compare(part, type, at);
                }
            }
        });
    }

    /** One type of page reads all, whatever the list in it is called: its reader is asked. */
    private static boolean isReadByPage(String name, Schema part) {
        var page = Components.MAPPER.convertValue(Map.of(name, part.type().equals("array") ? List.of("element") : 1),
                Page.class);
        return !page.data().isEmpty() || page.totalCount() != null;
    }

    private void record(Schema schema, JavaType type, Spot spot) {
        var components = Components.of(type, spot.sent()).stream()
                .collect(Collectors.toMap(Component::wireName, Function.identity()));
        schema.properties().forEach((name, property) -> {
            var component = components.remove(name);
            if (spot.sent() || done.add(property.place() + " " + type.toCanonical())) {
                part(schema.isRequired(name), name, property, component, type, spot);
            }
        });
        components.values().forEach(component -> {
            if (spot.sent()) {
                findings.extra(spot.label() + "." + component.wireName() + ": extra, found in " + nameOf(type));
            } else {
                records.without(type, component, schema);
            }
        });
    }

    private void part(boolean required, String name, Schema.Property property, @Nullable Component component, JavaType type,
            Spot spot) {
        if (component == null) {
            findings.different(spot.at(property, name, spot.element()), "missing in " + nameOf(type));
            return;
        }
        findings.compared(property.place());
        var schema = new SchemaReader(file, spot.sent()).read(property);
        var at = spot.at(property, name, component.element());
        value(schema, required, schema.node().path("deprecated").asBoolean(), component, at);
        if (spot.sent()) {
            report(Nullness.ofClearing(schema, component.type(), spot), at);
        } else {
            records.with(type, component, !required || schema.nullable());
        }
    }

    /** Compares one value, whether it may be null, and whether it should not be used any more. */
    void value(Schema schema, boolean required, boolean deprecated, Component component, Spot spot) {
        report(spot.sent() ? Nullness.ofRequest(schema, required, component)
                : Nullness.ofAnswer(schema, required, component), spot);
        if (deprecated != component.element().isAnnotationPresent(Deprecated.class)) {
            report(deprecated ? "expected @Deprecated" : "expected not to be @Deprecated", spot);
        }
        compare(schema, component.type(), spot);
    }

    void report(@Nullable String wrong, Spot spot) {
        if (wrong != null) {
            findings.different(spot, wrong + spot.inClient());
        }
    }
}

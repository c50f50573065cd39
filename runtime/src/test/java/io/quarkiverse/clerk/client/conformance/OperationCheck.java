package io.quarkiverse.clerk.client.conformance;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.client.CommaSeparated;

/** Compares one operation of the file with its counterpart in the client. */
final class OperationCheck {

    private final OpenApiFile file;
    private final Findings findings;
    private final TypeCheck types;

    OperationCheck(OpenApiFile file, Findings findings, TypeCheck types) {
        this.file = file;
        this.findings = findings;
        this.types = types;
    }

    static String responsePlace(FileOperation operation, String label) {
        return operation.responseName().isEmpty() ? label + " body" : operation.responseName() + " body";
    }

    void compare(FileOperation expected, ClientOperation found) {
        var label = found.label();
        expected.passedOver().forEach(what -> findings.operation(label, "the comparison does not know how to compare " + what));
        if (!label.equals(expected.label()) && !expected.name().isEmpty()) {
            findings.operation(label, "expected the name " + expected.name());
        }
        if (expected.deprecated() != found.isDeprecated()) {
            findings.operation(label, expected.deprecated() ? "expected @Deprecated" : "expected not to be @Deprecated");
        }
        path(expected, found, label);
        query(expected, found, label);
        request(expected, found, label);
        response(expected, found, label);
    }

    private void path(FileOperation expected, ClientOperation found, String label) {
        if (!expected.path().equals(found.path())) {
            findings.operation(label, "expected the path " + expected.path() + ", found " + found.path());
        }
        var components = byWireName(found.pathParameters());
        for (var parameter : expected.parametersIn("path")) {
            var name = parameter.path("name").asText();
            var component = components.remove(name);
            var place = label + " path." + name;
            if (component == null) {
                findings.operation(label, "path parameter " + name + " is missing");
            } else {
                types.compare(parameter.path("schema"), component.type(),
                        new Spot(label, place, name, Spot.Use.PATH, component.element()));
            }
        }
        components.keySet().forEach(name -> findings.operation(label, "path parameter " + name + " is extra"));
    }

    private static Map<String, Component> byWireName(List<Component> components) {
        return new HashMap<>(components.stream().collect(Collectors.toMap(Component::wireName, Function.identity())));
    }

    private void query(FileOperation expected, ClientOperation found, String label) {
        var components = byWireName(found.queryParameters());
        for (var parameter : expected.parametersIn("query")) {
            var name = parameter.path("name").asText();
            var component = components.remove(name);
            var place = label + " query." + name;
            if (component == null) {
                findings.different(new Spot(label, place, name, Spot.Use.QUERY, found.method()),
                        "missing in " + found.queryName());
            } else {
                findings.compared(place);
                queryParameter(parameter, component, new Spot(label, place, name, Spot.Use.QUERY, component.element()));
            }
        }
        components.forEach((name, component) -> findings.extra(label + " query." + name + ": extra, found in "
                + RecordUses.nameOf(((Field) component.element()).getDeclaringClass())));
    }

    /** The client repeats the name for each element of a list; a list in one value has a type of its own. */
    private void queryParameter(JsonNode parameter, Component component, Spot spot) {
        var schema = new SchemaReader(file, true).read(parameter.path("schema"), spot.place());
        boolean joined = schema.type().equals("array") && !parameter.path("explode").asBoolean(true);
        if (joined && component.type().isCollectionLikeType()) {
            types.report("expected CommaSeparated (explode: false), found a list, which repeats the name", spot);
        } else if (!joined || !component.type().hasRawClass(CommaSeparated.class)) {
            types.value(schema, parameter.path("required").asBoolean(), parameter.path("deprecated").asBoolean(), component,
                    spot);
        }
    }

    private void request(FileOperation expected, ClientOperation found, String label) {
        if (expected.request() == null) {
            if (found.body() != null) {
                findings.operation(label, "expected no request body");
            }
        } else if (!found.requestType().equals(expected.requestType())) {
            findings.operation(label, "expected a request of " + expected.requestType() + ", found " + found.requestType());
        } else if (found.body() == null) {
            findings.operation(label, "expected a request body, found none");
        } else {
            var body = found.body();
            var use = expected.method().equals("PATCH") ? Spot.Use.PATCH : Spot.Use.REQUEST;
            types.compare(expected.request(), Components.MAPPER.constructType(body.getParameterizedType()),
                    new Spot(label, label + " request", "request", use, body));
        }
    }

    private void response(FileOperation expected, ClientOperation found, String label) {
        var type = found.response();
        boolean isVoid = type.hasRawClass(void.class);
        if (expected.response() == null) {
            if (!isVoid) {
                findings.operation(label, "expected void, because the answer has no body; found " + TypeCheck.nameOf(type));
            }
        } else if (isVoid) {
            findings.operation(label, "expected an answer, found void");
        } else if (isList(expected.response()) && isPaginated(expected) == type.isCollectionLikeType()) {
            findings.operation(label, isPaginated(expected) ? "expected Page, because of the parameter paginated; found a list"
                    : "expected list, found " + TypeCheck.nameOf(type));
        } else {
            types.compare(expected.response(), type,
                    new Spot(label, responsePlace(expected, label), "response", Spot.Use.RESPONSE, found.method()));
        }
    }

    private boolean isList(JsonNode schema) {
        return new SchemaReader(file, false).read(schema, "").type().equals("array");
    }

    /** This parameter makes Clerk answer with an object instead of a list, which only a page reads. */
    private static boolean isPaginated(FileOperation operation) {
        return operation.parametersIn("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("paginated"));
    }
}

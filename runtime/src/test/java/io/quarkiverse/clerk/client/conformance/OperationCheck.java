package io.quarkiverse.clerk.client.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

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
        if (expected.hasName() && !label.equals(expected.group() + "." + expected.name())) {
            findings.operation(label, "expected the name " + expected.group() + "." + expected.name());
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
        var components = byWireName(found.parameters(ParameterKind.PATH));
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
        var components = byWireName(found.parameters(ParameterKind.QUERY));
        for (var parameter : expected.parametersIn("query")) {
            var name = parameter.path("name").asText();
            var component = components.remove(name);
            var spot = new Spot(label, label + " query." + name, name, Spot.Use.QUERY, found.method());
            if (component == null) {
                findings.different(spot, "missing in the query");
            } else {
                findings.compared(spot.place());
                queryParameter(parameter, component, spot);
            }
        }
        components.keySet().forEach(name -> findings.extra(label + " query." + name + ": extra, not in the file"));
    }

    /** The client repeats the name for each element of a list; a list in one value has a type of its own. */
    private void queryParameter(JsonNode parameter, Component component, Spot spot) {
        var schema = new SchemaReader(file, true).read(parameter.path("schema"), spot.place());
        boolean joined = schema.type().equals("array") && !parameter.path("explode").asBoolean(true);
        if (joined && component.type().isCollectionLikeType()) {
            findings.different(spot, "expected CommaSeparated (explode: false), found a list, which repeats the name");
        } else if (!joined || !isCommaSeparated(component)) {
            types.value(schema, parameter.path("required").asBoolean(), component, spot);
        }
    }

    private static boolean isCommaSeparated(Component component) {
        return component.type().getRawClass().getSimpleName().equals("CommaSeparated");
    }

    private void request(FileOperation expected, ClientOperation found, String label) {
        if (expected.request() == null) {
            if (found.body() != null || !found.parameters(ParameterKind.FORM).isEmpty()) {
                findings.operation(label, "expected no request body");
            }
        } else if (!found.requestType().equals(expected.requestType())) {
            findings.operation(label, "expected a request of " + expected.requestType() + ", found " + found.requestType());
        } else if (found.requestType().startsWith("multipart/")) {
            new MultipartCheck(file, findings).compare(expected.request(), found, label);
        } else {
            json(expected, found, label);
        }
    }

    private void json(FileOperation expected, ClientOperation found, String label) {
        var body = found.body();
        if (body == null) {
            findings.operation(label, "expected a request body, found none");
        } else {
            var use = expected.method().equals("PATCH") ? Spot.Use.PATCH : Spot.Use.REQUEST;
            types.compare(expected.request(), Components.MAPPER.constructType(body.getParameterizedType()),
                    new Spot(label, label + " request", "request", use, body));
        }
    }

    private void response(FileOperation expected, ClientOperation found, String label) {
        var type = found.response();
        var wrong = wrongKindOfAnswer(expected, found);
        if (wrong != null) {
            findings.operation(label, wrong);
        } else if (expected.response() != null) {
            types.compare(expected.response(), type,
                    new Spot(label, responsePlace(expected, label), "response", Spot.Use.RESPONSE, found.method()));
        }
    }

    /** The parameter {@code paginated} makes Clerk answer with an object instead of a list, which only a page reads. */
    private static @Nullable String wrongKindOfAnswer(FileOperation expected, ClientOperation found) {
        var type = found.response();
        if (expected.response() == null && Deviations.isMarkup(found)) {
            return null;
        }
        if ((expected.response() == null) != type.hasRawClass(void.class)) {
            return expected.response() == null ? "expected void, because the answer has no body"
                    : "expected an answer, found void";
        }
        boolean paginated = expected.parametersIn("query").stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("paginated"));
        return paginated && type.isCollectionLikeType() ? "expected Page, because of the parameter paginated; found a list"
                : null;
    }
}

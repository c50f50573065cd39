package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An operation as the file states it.
 *
 * @param method in upper case
 * @param path with the names in its braces
 * @param name the names that Clerk's SDKs give its group and it, such as {@code users.list}; empty if the file does not say
 * @param id its {@code operationId}
 * @param parameters in the path and the query, references resolved
 * @param bodyRequired whether it cannot be called without a body
 * @param requestType the content type of the body; null if there is none
 * @param request the schema of the body; null if there is none
 * @param response the schema of the answer to a call that succeeds; null if it has no body
 * @param responseName what the answer is called where it is shared between operations, else empty
 * @param passedOver what else the file says of it, which is not compared
 */
record FileOperation(String method, String path, String name, String id, boolean deprecated, List<JsonNode> parameters,
        boolean bodyRequired, @Nullable String requestType, @Nullable JsonNode request, @Nullable JsonNode response,
        String responseName, List<String> passedOver) {

    static FileOperation of(OpenApiFile file, String method, String path, JsonNode item, JsonNode operation) {
        var parameters = parameters(file, item, operation);
        var requests = contents(file.resolve(operation.path("requestBody")));
        var successes = operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2")).map(Map.Entry::getValue).toList();
        var success = successes.isEmpty() ? MissingNode.getInstance() : successes.get(0);
        var responses = contents(file.resolve(success));
        return new FileOperation(method.toUpperCase(Locale.ROOT), path, name(operation),
                operation.path("operationId").asText(), operation.path("deprecated").asBoolean(), parameters,
                file.resolve(operation.path("requestBody")).path("required").asBoolean(),
                requests.keySet().stream().findFirst().orElse(null), first(requests), first(responses),
                OpenApiFile.nameOf(success, ""), passedOver(parameters, requests, responses, successes));
    }

    private static String name(JsonNode operation) {
        var group = operation.path("x-speakeasy-group").asText();
        var name = operation.path("x-speakeasy-name-override").asText();
        return group.isEmpty() || name.isEmpty() ? "" : group + "." + name;
    }

    /** What Clerk's file has nowhere yet. If it comes, the comparison has to learn it, and must not be silent. */
    private static List<String> passedOver(List<JsonNode> parameters, Map<String, JsonNode> requests,
            Map<String, JsonNode> responses, List<JsonNode> successes) {
        var passedOver = new ArrayList<String>();
        parameters.stream().filter(parameter -> !Set.of("path", "query").contains(parameter.path("in").asText()))
                .forEach(parameter -> passedOver
                        .add("the " + parameter.path("in").asText() + " " + parameter.path("name").asText()));
        requests.keySet().stream().skip(1).forEach(type -> passedOver.add("a request of " + type));
        responses.keySet().stream().skip(1).forEach(type -> passedOver.add("an answer of " + type));
        if (successes.size() > 1) {
            passedOver.add("a second answer to a call that succeeds");
        }
        return passedOver;
    }

    String label() {
        return name.isEmpty() ? id : name;
    }

    /** {@return the path without the names in its braces, which is what tells operations apart} */
    String route() {
        return method + " " + route(path);
    }

    static String route(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    boolean needsMoreThanPath() {
        return bodyRequired || parametersIn("query").stream().anyMatch(parameter -> parameter.path("required").asBoolean());
    }

    List<JsonNode> parametersIn(String place) {
        return parameters.stream().filter(parameter -> parameter.path("in").asText().equals(place)).toList();
    }

    /** Parameters of the path item count for all its operations, unless an operation states them anew. */
    private static List<JsonNode> parameters(OpenApiFile file, JsonNode item, JsonNode operation) {
        var own = resolved(file, operation.path("parameters")).toList();
        var parameters = new ArrayList<>(own);
        resolved(file, item.path("parameters"))
                .filter(shared -> own.stream().noneMatch(parameter -> same(parameter, shared)))
                .forEach(parameters::add);
        return parameters;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.path("name").equals(other.path("name")) && one.path("in").equals(other.path("in"));
    }

    private static Stream<JsonNode> resolved(OpenApiFile file, JsonNode parameters) {
        return parameters.valueStream().map(file::resolve);
    }

    /** {@return the schemas of a body, by their content types} */
    private static Map<String, JsonNode> contents(JsonNode body) {
        var schemas = new LinkedHashMap<String, JsonNode>();
        body.path("content").properties().forEach(type -> schemas.put(type.getKey(), type.getValue().path("schema")));
        return schemas;
    }

    private static @Nullable JsonNode first(Map<String, JsonNode> schemas) {
        return schemas.values().stream().findFirst().orElse(null);
    }
}

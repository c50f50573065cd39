package io.quarkiverse.clerk.client.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation as the file states it.
 *
 * @param method in upper case
 * @param path with the names in its braces
 * @param group the name that Clerk's SDKs give its group; empty if the file does not say
 * @param name the name that Clerk's SDKs give it; empty if the file does not say
 * @param id its {@code operationId}
 * @param parameters in the path and the query, references resolved
 * @param bodyRequired whether it cannot be called without a body
 * @param requestType the content type of the body; null if there is none
 * @param request the schema of the body; null if there is none
 * @param response the schema of the answer to a call that succeeds; null if it has no body
 * @param responseName what the answer is called where it is shared between operations, else empty
 */
record FileOperation(String method, String path, String group, String name, String id, boolean deprecated,
        List<JsonNode> parameters, boolean bodyRequired, @Nullable String requestType, @Nullable JsonNode request,
        @Nullable JsonNode response,
        String responseName) {

    static FileOperation of(OpenApiFile file, String method, String path, JsonNode item, JsonNode operation) {
        var body = content(file.resolve(operation.path("requestBody")));
        var success = success(operation.path("responses"));
        var answer = success.flatMap(response -> content(file.resolve(response)));
        return new FileOperation(method.toUpperCase(Locale.ROOT), path,
                Deviations.groupOf(operation.path("x-speakeasy-group").asText()),
                operation.path("x-speakeasy-name-override").asText(), operation.path("operationId").asText(),
                operation.path("deprecated").asBoolean(), parameters(file, item, operation),
                file.resolve(operation.path("requestBody")).path("required").asBoolean(),
                body.map(Map.Entry::getKey).orElse(null), body.map(FileOperation::schema).orElse(null),
                answer.map(FileOperation::schema).orElse(null),
                success.map(response -> OpenApiFile.nameOf(response, "")).orElse(""));
    }

    /** {@return the path without the names in its braces, which is what tells operations apart} */
    String route() {
        return method + " " + route(path);
    }

    static String route(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    boolean hasName() {
        return !group.isEmpty() && !name.isEmpty();
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

    private static Optional<JsonNode> success(JsonNode responses) {
        return responses.properties().stream().filter(response -> response.getKey().startsWith("2"))
                .min(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    private static Optional<Map.Entry<String, JsonNode>> content(JsonNode body) {
        return body.path("content").properties().stream().findFirst();
    }

    private static JsonNode schema(Map.Entry<String, JsonNode> content) {
        return content.getValue().path("schema");
    }
}

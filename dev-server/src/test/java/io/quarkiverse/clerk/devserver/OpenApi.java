package io.quarkiverse.clerk.devserver;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;

/** Clerk's own description of one of its APIs: an OpenAPI 3.0 file, which is not part of this repository. */
final class OpenApi {

    static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V7, factory -> factory
            .metaSchema(OpenApi30.getInstance()).defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER).preloadJsonSchema(false).build();

    /** The file of the Backend API if there is one, read once. */
    static final Optional<OpenApi> BACKEND = ClerksFile.read("bapi-2026-05-12.yml", "clerk.openapi", "answers to backends")
            .map(file -> of(file, "/v1", OpenApiCorrection.BACKEND));

    /** The file of the Frontend API, likewise. */
    static final Optional<OpenApi> FRONTEND = ClerksFile
            .read("fapi-2026-05-12.yml", "clerk.openapi.frontend", "answers to scripts")
            .map(file -> of(file, "", OpenApiCorrection.FRONTEND));

    private final JsonNode document;
    private final List<Template> templates;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private OpenApi(JsonNode document, String basePath) {
        this.document = document;
        this.templates = document.path("paths").properties().stream()
                .map(path -> Template.of(basePath, path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(Template::sortKey)).toList();
    }

    /** @param basePath what stands before the paths of the file */
    private static OpenApi of(JsonNode document, String basePath, List<OpenApiCorrection> corrections) {
        corrections.forEach(correction -> correction.apply(document));
        adapt(document);
        document.path("paths").forEach(path -> path.forEach(operation -> admitPages(operation, document)));
        return new OpenApi(document, basePath);
    }

    /** Makes the file's schemas say what they mean to a validator that goes by the letter. */
    static void adapt(JsonNode node) {
        node.forEach(OpenApi::adapt);
        if (node instanceof ObjectNode schema) {
            shortenIds(schema);
            requireDiscriminator(schema);
            admitNull(schema);
        }
    }

    /** The one liberty that the dev server takes: its users and machine have ids that people can type. */
    private static void shortenIds(ObjectNode schema) {
        if (schema.path("pattern").isTextual()) {
            schema.put("pattern", schema.path("pattern").asText().replace("\\w{27}", "\\w+"));
        }
    }

    /** SDKs choose the alternative by this property, even where each alternative says that it can be left out. */
    private static void requireDiscriminator(ObjectNode schema) {
        JsonNode property = schema.at("/discriminator/propertyName");
        if (property.isTextual()) {
            schema.remove("discriminator");
            schema.withArray("required").add(property);
        }
    }

    /** By the letter, nullable does not reach past an enum or a list of alternatives; Clerk's file means it to. */
    private static void admitNull(ObjectNode schema) {
        if (!schema.path("nullable").asBoolean()) {
            return;
        }
        if (schema.has("oneOf") || schema.has("anyOf") || schema.has("allOf")) {
            ObjectNode others = schema.deepCopy().without("nullable");
            schema.removeAll();
            schema.putArray("anyOf").add(others).addObject().putArray("enum").addNull();
        } else if (schema.has("enum")) {
            schema.withArray("enum").addNull();
        }
    }

    /**
     * What the file says about a request; empty if it does not describe it. A fixed path without operations, which the file
     * has for {@code /clients/handshake_payload}, still hides one with a variable.
     */
    Optional<Operation> operation(String method, String path) {
        String key = method.toLowerCase(Locale.ROOT);
        return templates.stream().filter(template -> template.matches(path)).findFirst()
                .filter(template -> template.methods().has(key))
                .map(template -> new Operation(method + " " + template.path(),
                        template.methods().get(key).path("responses")));
    }

    /** All operations of the file, such as {@code GET /users/{user_id}}. */
    List<String> operations() {
        return templates.stream().flatMap(template -> template.methods().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + template.path())).toList();
    }

    /** Clerk's SDKs send paginated=true and read items and total; the file describes the items alone. */
    private static void admitPages(JsonNode operation, JsonNode document) {
        JsonNode schema = resolve(operation.at("/responses/200"), document).at("/content/application~1json/schema");
        boolean paginated = operation.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/Paginated");
        if (paginated && resolve(schema, document).path("type").asText().equals("array")) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            ObjectNode page = either.putArray("anyOf").add(schema).addObject().put("type", "object");
            page.putArray("required").add("data").add("total_count");
            page.putObject("properties").set("data", schema);
            ((ObjectNode) page.get("properties")).putObject("total_count").put("type", "integer");
            ((ObjectNode) operation.get("responses")).putObject("200").putObject("content")
                    .putObject("application/json").set("schema", either);
        }
    }

    private static JsonNode resolve(JsonNode node, JsonNode document) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode self = schema.deepCopy();
        self.set("components", document.get("components"));
        return SCHEMAS.getSchema(self, CONFIG);
    }

    /** One path of the file, with its operations by method. */
    private record Template(String path, Pattern pattern, JsonNode methods) {

        static Template of(String basePath, String path, JsonNode methods) {
            return new Template(path, Pattern.compile(basePath + path.replaceAll("\\{[^}]+}", "[^/]+")), methods);
        }

        boolean matches(String requested) {
            return pattern.matcher(requested).matches();
        }

        /** Fixed segments come before variables. */
        String sortKey() {
            return path.replaceAll("\\{[^}]+}", "\uffff");
        }
    }

    /** One operation, such as {@code GET /users/{user_id}}. */
    final class Operation {

        private final String name;
        private final JsonNode responses;

        private Operation(String name, JsonNode responses) {
            this.name = name;
            this.responses = responses;
        }

        String name() {
            return name;
        }

        boolean declares(int status) {
            return responses.has(String.valueOf(status));
        }

        List<String> statuses() {
            return StreamSupport.stream(((Iterable<String>) responses::fieldNames).spliterator(), false).toList();
        }

        /** The schema of the body; empty if none is declared for the status. */
        Optional<JsonSchema> body(int status) {
            JsonNode schema = resolve(responses.path(String.valueOf(status)), document).at("/content/application~1json/schema");
            return schema.isMissingNode() ? Optional.empty()
                    : Optional.of(schemas.computeIfAbsent(name + " " + status, key -> compile(schema)));
        }
    }
}

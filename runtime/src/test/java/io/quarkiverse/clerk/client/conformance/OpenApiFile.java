package io.quarkiverse.clerk.client.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** An OpenAPI file of version 3.0, in YAML or JSON. Later versions say otherwise what may be null. */
public final class OpenApiFile {

    /** Clerk's file has 700 kB; the parser's own limit is 3 MB. */
    private static final int MAXIMUM_SIZE = 50_000_000;

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;

    private OpenApiFile(JsonNode root) {
        this.root = root;
    }

    /** {@return the file at a path} */
    public static OpenApiFile read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the OpenAPI file that -D names", e);
        }
    }

    static OpenApiFile parse(String text) throws IOException {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAXIMUM_SIZE);
        var root = new ObjectMapper(YAMLFactory.builder().loaderOptions(options).build()).readTree(text);
        var version = root.path("openapi").asText();
        if (!version.startsWith("3.0.")) {
            throw new IllegalArgumentException("expected OpenAPI 3.0, found \"" + version + "\"");
        }
        return new OpenApiFile(root);
    }

    List<FileOperation> operations() {
        var operations = new ArrayList<FileOperation>();
        for (var path : root.path("paths").properties()) {
            var item = resolve(path.getValue());
            for (Map.Entry<String, JsonNode> entry : item.properties()) {
                if (METHODS.contains(entry.getKey())) {
                    operations.add(FileOperation.of(this, entry.getKey(), path.getKey(), item, entry.getValue()));
                }
            }
        }
        return operations;
    }

    /** {@return what Clerk sends by itself, by type} */
    Map<String, JsonNode> events() {
        var events = new LinkedHashMap<String, JsonNode>();
        root.path("x-webhooks").properties().forEach(event -> events.put(event.getKey(),
                event.getValue().at("/post/requestBody/content/application~1json/schema")));
        return events;
    }

    /** {@return what an event may look like, as the file shows it} */
    public List<JsonNode> examples(String event) {
        var content = root.path("x-webhooks").path(event).at("/post/requestBody/content/application~1json");
        return Stream.concat(Stream.of(content.path("example")),
                content.path("examples").valueStream().map(example -> resolve(example).path("value")))
                .filter(JsonNode::isObject).toList();
    }

    /** Follows references within the file until something that is none. */
    JsonNode resolve(JsonNode node) {
        var target = node;
        for (int hops = 0; target.has("$ref"); hops++) {
            var reference = target.get("$ref").asText();
            target = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("$ref");
            if (target.isMissingNode() || hops > 20) {
                throw new IllegalArgumentException("The file has nothing at " + reference);
            }
        }
        return target;
    }

    /** {@return the last part of the reference that a node is, or the other name if it is none} */
    static String nameOf(JsonNode node, String otherwise) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? otherwise : reference.substring(reference.lastIndexOf('/') + 1);
    }
}

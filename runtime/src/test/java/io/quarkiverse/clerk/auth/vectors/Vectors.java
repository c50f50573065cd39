package io.quarkiverse.clerk.auth.vectors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Files of recorded cases: what Clerk's JavaScript SDK has made of requests, tokens and keys. */
final class Vectors {

    static final ObjectMapper JSON = new ObjectMapper();

    private Vectors() {
    }

    /** {@return the file that {@code -Dclerk.vectors} names, else the project's own} */
    static JsonNode read() {
        var file = System.getProperty("clerk.vectors", "");
        return file.isEmpty() ? resource("request-authentication.json") : parse(Path.of(file));
    }

    static JsonNode resource(String name) {
        try (var in = Vectors.class.getResourceAsStream("/vectors/" + name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode outcome(String outcome) {
        return JSON.createObjectNode().put("outcome", outcome);
    }

    private static JsonNode parse(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the file that -Dclerk.vectors names", e);
        }
    }
}

package io.quarkiverse.clerk.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Puts claims that are given one by one into an object. */
final class ClaimsOf {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimsOf() {
    }

    /** {@return the claims of annotations} */
    static ObjectNode annotations(ClerkClaim[] annotations) {
        var claims = Json.object();
        for (var claim : annotations) {
            put(claims, claim.key(), value(claim));
        }
        return claims;
    }

    /** Sets a claim, and makes the objects around it if the key is a way. */
    static void put(ObjectNode claims, String key, JsonNode value) {
        var names = key.contains(":") ? List.of(key) : List.of(key.split("\\.", -1));
        if (names.contains("")) {
            throw Checked.wrong("claims", key, "a name, or names with one dot between them, such as metadata.plan");
        }
        var around = claims;
        for (var name : names.subList(0, names.size() - 1)) {
            around = around.get(name) instanceof ObjectNode known ? known : around.putObject(name);
        }
        around.set(names.get(names.size() - 1), value);
    }

    /** {@return a Java value as JSON} */
    static JsonNode json(@Nullable Object value) {
        return value == null ? MAPPER.nullNode() : MAPPER.valueToTree(value);
    }

    private static JsonNode value(ClerkClaim claim) {
        if (claim.json().isEmpty()) {
            return json(claim.value());
        }
        if (!claim.value().isEmpty()) {
            throw Checked.wrong("claims", claim.key(), "either a value or json, not both");
        }
        try {
            return Json.read(claim.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Checked.wrong("claims", claim.json(), "JSON; text that is none goes into value");
        }
    }
}

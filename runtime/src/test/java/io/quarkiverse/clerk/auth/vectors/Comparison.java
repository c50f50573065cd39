package io.quarkiverse.clerk.auth.vectors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds what is different between a recorded outcome and ours. Absent and null are the same. */
final class Comparison {

    /** What is not compared: texts, and what follows from the other fields. */
    private static final Set<String> IGNORED = Set.of("errorName", "message", "code", "headers", "isAuthenticated", "token",
            "raw", "retryDelaysMs");
    /** Fields of an auth object that say the same as the state around it. */
    private static final Set<String> IGNORED_IN_AUTH = Set.of("isAuthenticated", "tokenType");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {
    }

    static List<String> differences(JsonNode expected, JsonNode ours) {
        if (expected.path("outcome").asText().equals("throws") && ours.path("outcome").asText().equals("throws")) {
            return List.of();
        }
        var comparison = new Comparison();
        comparison.compare("", expected, ours);
        return comparison.differences;
    }

    private void compare(String path, JsonNode expected, JsonNode ours) {
        if (expected.isObject() && ours.isObject() && !path.endsWith(".claims") && !path.endsWith(".event")) {
            for (Iterator<Map.Entry<String, JsonNode>> fields = expected.fields(); fields.hasNext();) {
                var field = fields.next();
                if (!isIgnored(path, field.getKey())) {
                    compare(path + "." + field.getKey(), field.getValue(), ours.path(field.getKey()));
                }
            }
            ours.fieldNames().forEachRemaining(name -> {
                if (!expected.has(name) && !isIgnored(path, name)) {
                    compare(path + "." + name, MissingNode.getInstance(), ours.path(name));
                }
            });
        } else if (expected.isArray() && ours.isArray() && expected.size() == ours.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), ours.get(i));
            }
        } else if (path.endsWith(".orgPermissions") && expected.isNull() && ours.isEmpty()) {
            // Our lists are never null.
            return;
        } else if (!text(expected).equals(text(ours))) {
            differences.add("%s: expected %s, got %s".formatted(path, cut(text(expected)), cut(text(ours))));
        }
    }

    private static boolean isIgnored(String path, String field) {
        return path.endsWith(".headers") && !field.equals("authorization")
                || IGNORED.contains(field) && !path.contains(".httpCalls") && !path.contains("params")
                || path.endsWith(".auth") && IGNORED_IN_AUTH.contains(field);
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? "null"
                : node.isNumber() ? String.valueOf(node.doubleValue()) : node.toString();
    }

    private static String cut(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "…";
    }
}

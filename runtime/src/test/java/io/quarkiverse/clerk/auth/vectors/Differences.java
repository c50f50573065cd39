package io.quarkiverse.clerk.auth.vectors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where we differ from Clerk's JavaScript SDK on purpose: by the id of a case the rule and what is expected of us, laid over
 * what is recorded.
 */
final class Differences {

    private final JsonNode rules;
    private final JsonNode cases;

    Differences() {
        var file = Vectors.resource("differences.json");
        rules = file.path("rules");
        cases = file.path("cases");
    }

    JsonNode expected(ObjectNode vectorCase) {
        var expected = vectorCase.path("expected").deepCopy();
        markCounters(expected);
        var difference = cases.path(vectorCase.path("id").asText());
        return isOf(difference, vectorCase) ? laidOver(expected, difference.path("expected")) : expected;
    }

    /** Another file may have another case by the same id. */
    private static boolean isOf(JsonNode difference, JsonNode vectorCase) {
        return difference.path("description").asText().equals(vectorCase.path("description").asText("-"));
    }

    /** {@return the ids of those that are of no case in a file, or that name no rule} */
    List<String> unfounded(JsonNode file) {
        var unfounded = new ArrayList<String>();
        cases.fieldNames().forEachRemaining(unfounded::add);
        for (var vectorCase : file.path("cases")) {
            var difference = cases.path(vectorCase.path("id").asText());
            if (isOf(difference, vectorCase) && rules.has(difference.path("rule").asText())) {
                unfounded.remove(vectorCase.path("id").asText());
            }
        }
        return unfounded;
    }

    /** The one rule that all redirects have in common: the counter's cookie is for the whole site, and secure on https. */
    private static void markCounters(JsonNode node) {
        if (node instanceof ObjectNode state && state.path("setCookie") instanceof ArrayNode cookies) {
            boolean secure = state.at("/location/params/0/1").asText().startsWith("https:")
                    || state.at("/location/raw").asText().startsWith("https://sat.")
                            && state.at("/reason").asText().startsWith("primary-responds");
            for (int i = 0; i < cookies.size(); i++) {
                var cookie = cookies.get(i).asText();
                if (cookie.matches("__clerk_redirect_count=\\d+; SameSite=Lax; HttpOnly; Max-Age=2")) {
                    cookies.set(i, Vectors.JSON.getNodeFactory().textNode(
                            cookie.replace("; SameSite", "; Path=/; SameSite") + (secure ? "; Secure" : "")));
                }
            }
        }
        node.forEach(Differences::markCounters);
    }

    private static JsonNode laidOver(JsonNode recorded, JsonNode ours) {
        if (recorded instanceof ArrayNode list && ours.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> items = ours.fields(); items.hasNext();) {
                var item = items.next();
                int index = Integer.parseInt(item.getKey());
                list.set(index, laidOver(list.get(index), item.getValue()));
            }
            return list;
        }
        if (!(recorded instanceof ObjectNode object) || !ours.isObject()
                || !ours.path("outcome").asText(object.path("outcome").asText()).equals(object.path("outcome").asText())) {
            return ours;
        }
        ours.fields().forEachRemaining(field -> object.set(field.getKey(),
                object.has(field.getKey()) ? laidOver(object.get(field.getKey()), field.getValue()) : field.getValue()));
        return object;
    }
}

package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;
import io.quarkiverse.clerk.devserver.store.Documents;

/** How roles, permissions and role sets are told apart, and name each other. */
final class Keys {

    /** How they are searched for and ordered. */
    static final Listing LISTING = new Listing(Filter.idOrPart("query", "id", "name", "key"), new Ordering(Map.of(
            "created_at", Ordering.number("created_at"),
            "name", Ordering.text(document -> Optional.of(document.path("name").asText())),
            "key", Ordering.text(document -> Optional.of(document.path("key").asText()))), "-created_at"));

    private Keys() {
    }

    /**
     * No other document of the kind has the key.
     *
     * @return the same document
     * @throws ApiException (422) if one has
     */
    static ObjectNode requireFree(ObjectNode document, Documents kind) {
        if (kind.by("key").find(document.path("key").asText()).stream()
                .anyMatch(other -> !other.get("id").equals(document.get("id")))) {
            throw ApiException.invalid(ApiError.taken("key"));
        }
        return document;
    }

    /** A key for a role set that reads like its name. */
    static String of(String name, Documents roleSets) {
        String words = Slugs.words(name, "_");
        String base = "role_set:" + (words.isEmpty() ? "custom" : words);
        return Slugs.firstFree(base, "_", key -> roleSets.by("key").first(key).isPresent());
    }

    /** Sets a list of a document. */
    static void put(String field, List<String> texts, ObjectNode document) {
        ArrayNode list = document.putArray(field);
        texts.forEach(list::add);
    }
}

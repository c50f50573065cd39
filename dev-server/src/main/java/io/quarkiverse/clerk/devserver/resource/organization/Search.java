package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Ordering;

/** How what has a name is searched for. */
final class Search {

    /** Roles, permissions, role sets. */
    static final Listing OF_KEYED = new Listing(byNameOr("key"), new Ordering(Map.of(
            "created_at", Ordering.number("created_at"),
            "name", Ordering.text(document -> Optional.of(document.path("name").asText())),
            "key", Ordering.text(document -> Optional.of(document.path("key").asText()))), "-created_at"));

    private Search() {
    }

    /** {@code query} is the id, or part of the name or of another field. */
    static Filter byNameOr(String field) {
        return query -> query.first("query")
                .<Predicate<ObjectNode>> map(text -> document -> document.path("id").asText().equals(text)
                        || Stream.of("name", field).anyMatch(name -> contains(document, name, text)))
                .orElse(document -> true);
    }

    private static boolean contains(ObjectNode document, String field, String text) {
        return document.path(field).asText().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}

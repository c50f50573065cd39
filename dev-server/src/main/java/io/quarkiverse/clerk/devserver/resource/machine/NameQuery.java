package io.quarkiverse.clerk.devserver.resource.machine;

import java.util.Locale;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Filter;

/** What is searched by a part of its name, or by its whole id. */
final class NameQuery {

    private NameQuery() {
    }

    /**
     * The filter.
     *
     * @param idField which field is the id
     */
    static Filter of(String param, String idField) {
        return query -> query.first(param).<Predicate<ObjectNode>> map(text -> document -> document.path(idField).asText()
                .equals(text)
                || document.path("name").asText().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .orElse(document -> true);
    }
}

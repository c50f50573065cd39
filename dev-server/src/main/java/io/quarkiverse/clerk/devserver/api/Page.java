package io.quarkiverse.clerk.devserver.api;

import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Part of a list.
 *
 * @param items of this page
 * @param total how many there are on all pages
 */
public record Page(List<ObjectNode> items, long total) {

    /** The same page of what is shown of the items. */
    public Page map(UnaryOperator<ObjectNode> view) {
        return new Page(items.stream().map(view).toList(), total);
    }

    /** Items alone. */
    public ArrayNode asArray() {
        ArrayNode array = Json.object().arrayNode();
        items.forEach(array::add);
        return array;
    }

    /** Items and total. */
    public ObjectNode asData() {
        return as("data");
    }

    /** Items, under this name, and total. */
    public ObjectNode as(String name) {
        ObjectNode page = Json.object();
        page.set(name, asArray());
        return page.put("total_count", total);
    }

    /** Items alone, unless the query says {@code paginated=true}. */
    public JsonNode asArrayOrData(Query query) {
        return query.flag("paginated").orElse(false) ? asData() : asArray();
    }
}

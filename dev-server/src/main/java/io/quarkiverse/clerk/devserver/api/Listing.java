package io.quarkiverse.clerk.devserver.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How documents of one kind are listed: filtered, ordered, page by page. */
public record Listing(Filter filter, Ordering ordering) {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 500;
    private static final Ordering BY_CREATION = new Ordering(Map.of("created_at", Ordering.number("created_at")),
            "-created_at");

    /** All documents, the newest first. */
    public static Listing newestFirst() {
        return newestFirst(query -> Filter.EVERYTHING);
    }

    /** What passes the filter, the newest first. */
    public static Listing newestFirst(Filter filter) {
        return new Listing(filter, BY_CREATION);
    }

    /**
     * The page that the query asks for.
     *
     * @param documents all, in order of creation
     * @throws ApiException (422) if the query is malformed or contradicts itself
     */
    public Page page(Collection<ObjectNode> documents, Query query) {
        long limit = query.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        long offset = query.number("offset", 0, Integer.MAX_VALUE, 0);
        Optional<String> cursor = query.first("starting_after");
        if (cursor.isPresent()) {
            Collection<ObjectNode> found = filtered(after(cursor.get(), documents, query, offset), query);
            return new Page(found.stream().limit(limit).toList(), found.size());
        }
        Collection<ObjectNode> found = filtered(documents, query);
        return new Page(ordering.first(found, query, offset + limit).stream().skip(offset).toList(), found.size());
    }

    /** How many documents pass the filters, as Clerk says it. */
    public ObjectNode count(Collection<ObjectNode> documents, Query query) {
        return Json.object().put("object", "total_count").put("total_count", filtered(documents, query).size());
    }

    private Collection<ObjectNode> filtered(Collection<ObjectNode> documents, Query query) {
        Predicate<ObjectNode> test = filter.in(query);
        return test == Filter.EVERYTHING ? documents : documents.stream().filter(test).toList();
    }

    /**
     * What comes after the cursor, in the order of the query. Cut before filtering: the walk goes on even if the cursor's
     * document has stopped passing the filters meanwhile.
     */
    private List<ObjectNode> after(String cursor, Collection<ObjectNode> documents, Query query, long offset) {
        if (!ordering.isBy("created_at", query)) {
            throw ApiException.invalid(ApiError.value("starting_after", "A cursor needs the order created_at."));
        }
        if (offset > 0) {
            throw ApiException.invalid(ApiError.value("starting_after", "A cursor cannot be combined with an offset."));
        }
        List<ObjectNode> sorted = ordering.first(documents, query, documents.size());
        int position = IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).path("id").asText().equals(cursor)).findFirst()
                .orElseThrow(() -> ApiException.invalid(ApiError.value("starting_after", "The cursor does not exist.")));
        return sorted.subList(position + 1, sorted.size());
    }
}

package io.quarkiverse.clerk.devserver.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The orders in which a list can be had: {@code order_by}.
 *
 * @param keys what to compare, by the name that the query uses; a key may yield null
 * @param byDefault with sign, as the query would say it
 */
public record Ordering(Map<String, Key<?>> keys, String byDefault) {

    /** What documents are compared by. */
    public record Key<T extends Comparable<T>>(Function<ObjectNode, T> value) {

        private record Keyed<T extends Comparable<T>>(T key, int position, ObjectNode document) {
        }

        /** Documents without a value come last in either direction. */
        private Comparator<Keyed<T>> order(boolean descending) {
            Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            Comparator<Keyed<T>> positions = Comparator.comparingInt(Keyed::position);
            return Comparator.<Keyed<T>, T> comparing(Keyed::key, Comparator.nullsLast(order))
                    .thenComparing(descending ? positions.reversed() : positions);
        }

        private List<ObjectNode> first(Collection<ObjectNode> documents, boolean descending, long count) {
            Comparator<Keyed<T>> order = order(descending);
            // Each key is made once, and not for each comparison.
            List<Keyed<T>> keyed = new ArrayList<>(documents.size());
            documents.forEach(document -> keyed.add(new Keyed<>(value.apply(document), keyed.size(), document)));
            if (count < keyed.size()) {
                return best(keyed, order, (int) count).stream().sorted(order).map(Keyed::document).toList();
            }
            keyed.sort(order);
            return keyed.stream().map(Keyed::document).toList();
        }

        /** Those that come first, in no order: of many documents, mostly one page is asked for. */
        private static <T extends Comparable<T>> Collection<Keyed<T>> best(List<Keyed<T>> keyed, Comparator<Keyed<T>> order,
                int count) {
            PriorityQueue<Keyed<T>> best = new PriorityQueue<>(count + 1, order.reversed());
            for (Keyed<T> one : keyed) {
                if (best.size() < count || order.compare(one, best.peek()) < 0) {
                    best.add(one);
                }
                if (best.size() > count) {
                    best.remove();
                }
            }
            return best;
        }
    }

    /** By a text, in upper or lower case. */
    public static Key<String> text(Function<ObjectNode, Optional<String>> value) {
        return new Key<>(document -> value.apply(document).map(text -> text.toLowerCase(Locale.ROOT)).orElse(null));
    }

    /** By a number field. */
    public static Key<Long> number(String field) {
        return new Key<>(document -> {
            JsonNode number = document.path(field);
            return number.isNumber() ? number.longValue() : null;
        });
    }

    /**
     * Whether the query orders by this name, in either direction.
     *
     * @throws ApiException (422) if it asks for an order that does not exist
     */
    public boolean isBy(String name, Query query) {
        return chosen(query).value().equals(name);
    }

    /**
     * Orders as the query asks. Equals stay in the order of creation, reversed if the order is descending.
     *
     * @param documents in order of creation
     * @param count how many, of those that come first
     * @throws ApiException (422) if there is no such order
     */
    public List<ObjectNode> first(Collection<ObjectNode> documents, Query query, long count) {
        Signed chosen = chosen(query);
        return keys.get(chosen.value()).first(documents, chosen.minus(), count);
    }

    private Signed chosen(Query query) {
        Signed chosen = Signed.parse(query.first("order_by").orElse(byDefault));
        if (!keys.containsKey(chosen.value())) {
            throw ApiException.invalid(ApiError.value("order_by", "There is no such order."));
        }
        return chosen;
    }
}

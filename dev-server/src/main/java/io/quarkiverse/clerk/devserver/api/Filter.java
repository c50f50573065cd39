package io.quarkiverse.clerk.devserver.api;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A query parameter, or several, that narrows a list. */
@FunctionalInterface
public interface Filter {

    /** Lets everything through. Known by its identity: lists of many documents skip what is not asked for. */
    Predicate<ObjectNode> EVERYTHING = document -> true;

    /**
     * Which documents the query lets through; {@link #EVERYTHING}, if it does not mention this filter.
     *
     * @throws ApiException (422) if the parameter is malformed
     */
    Predicate<ObjectNode> in(Query query);

    /** Lets through what every one of the filters lets through. */
    static Filter all(Filter... filters) {
        return query -> Stream.of(filters).map(filter -> filter.in(query)).filter(test -> test != EVERYTHING)
                .reduce(Predicate::and).orElse(EVERYTHING);
    }

    /** The filter applies to another document, which is found from the one that is listed. */
    static Filter of(Function<ObjectNode, ObjectNode> other, Filter filter) {
        return query -> {
            Predicate<ObjectNode> test = filter.in(query);
            return test == EVERYTHING ? EVERYTHING : document -> test.test(other.apply(document));
        };
    }

    /** Repeatable: one of the document's values must be one of those asked for, in upper or lower case. */
    static Filter anyOf(String param, Function<ObjectNode, ? extends Collection<String>> values) {
        return query -> {
            Set<String> wanted = new HashSet<>();
            query.all(param).forEach(value -> wanted.add(lower(value)));
            return wanted.isEmpty() ? EVERYTHING
                    : document -> any(values.apply(document), value -> wanted.contains(lower(value)));
        };
    }

    /** Repeatable, with signs: none of the document's values may be among those with a minus, one must be among the rest. */
    static Filter signed(String param, Function<ObjectNode, ? extends Collection<String>> values) {
        return query -> {
            Set<String> wanted = new HashSet<>();
            Set<String> unwanted = new HashSet<>();
            query.all(param).stream().map(Signed::parse)
                    .forEach(signed -> (signed.minus() ? unwanted : wanted).add(signed.value()));
            return wanted.isEmpty() && unwanted.isEmpty() ? EVERYTHING : document -> {
                Collection<String> found = values.apply(document);
                return !any(found, unwanted::contains) && (wanted.isEmpty() || any(found, wanted::contains));
            };
        };
    }

    /** One of the document's values must contain the text, in upper or lower case. */
    static Filter containing(String param, Function<ObjectNode, ? extends Collection<String>> values) {
        return query -> query.first(param).map(Filter::lower)
                .<Predicate<ObjectNode>> map(
                        part -> document -> any(values.apply(document), value -> lower(value).contains(part)))
                .orElse(EVERYTHING);
    }

    /** The document's id must be as asked, or one of its text fields contain that, in upper or lower case. */
    static Filter idOrPart(String param, String id, String... fields) {
        return query -> query.first(param).<Predicate<ObjectNode>> map(asked -> {
            String part = lower(asked);
            return document -> document.path(id).asText().equals(asked)
                    || Stream.of(fields).anyMatch(field -> lower(document.path(field).asText()).contains(part));
        }).orElse(EVERYTHING);
    }

    /**
     * The text field of the same name must be as asked, which can be repeated.
     *
     * @param values what can be asked for; anything else is refused
     */
    static Filter oneOf(String param, List<String> values) {
        return query -> {
            List<String> wanted = query.all(param);
            if (!values.containsAll(wanted)) {
                throw ApiException.invalid(ApiError.format(param, "one of " + String.join(", ", values)));
            }
            return wanted.isEmpty() ? EVERYTHING : document -> wanted.contains(document.path(param).asText());
        };
    }

    /** The field of the same name must be as asked. */
    static Filter flag(String param) {
        return query -> query.flag(param)
                .<Predicate<ObjectNode>> map(wanted -> document -> document.path(param).booleanValue() == wanted)
                .orElse(EVERYTHING);
    }

    /**
     * {@code field_before} and {@code field_after}, in milliseconds: both exclude the moment itself and what never happened.
     */
    static Filter period(String field) {
        return query -> {
            long before = query.number(field + "_before").orElse(Long.MAX_VALUE);
            long after = query.number(field + "_after").orElse(Long.MIN_VALUE);
            boolean asked = before != Long.MAX_VALUE || after != Long.MIN_VALUE;
            return !asked ? EVERYTHING : document -> {
                JsonNode moment = document.path(field);
                return moment.isNumber() && moment.longValue() < before && moment.longValue() > after;
            };
        };
    }

    /** A loop: this runs for each of many documents, and a stream would cost more than the test. */
    private static boolean any(Collection<String> values, Predicate<String> test) {
        for (String value : values) {
            if (test.test(value)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package io.quarkiverse.clerk.client;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Walks all pages of a list. A page is fetched when its first item is asked for, and no more than one is kept.
 * <p>
 * Where the list has a cursor, the walk follows it. Otherwise it counts, and then an item that is deleted meanwhile makes the
 * walk miss another one, and a new one makes it meet another one twice.
 */
public final class Pages {

    /** How many are fetched at once where the query does not say: few calls, not much to keep, and every list gives them. */
    private static final int DEFAULT_LIMIT = 100;

    private Pages() {
    }

    /**
     * Walks a list whose pages are fetched by a blocking call.
     *
     * @param <Q> the query
     * @param <T> what the list is of
     * @param query filters and order; its limit is the size of a page, 100 if it has none, and its offset is where the walk
     *        begins
     * @param lister fetches a page
     * @return a sequential stream, which fails with what the call fails with; never null
     */
    public static <Q extends PageQuery<Q>, T> Stream<T> stream(Q query, Function<Q, Page<T>> lister) {
        return StreamSupport.stream(new Walk<>(first(query), lister), false);
    }

    /**
     * Walks a list whose pages are fetched without blocking.
     *
     * @param <Q> the query
     * @param <T> what the list is of
     * @param query filters and order; its limit is the size of a page, 100 if it has none, and its offset is where the walk
     *        begins
     * @param lister fetches a page
     * @return the items, which end with what the call fails with; never null
     */
    public static <Q extends PageQuery<Q>, T> Multi<T> multi(Q query, Function<Q, Uni<Page<T>>> lister) {
        return Multi.createFrom().deferred(() -> {
            var place = new AtomicReference<>(first(query));
            return Multi.createBy().repeating().uni(() -> fetch(place, lister)).whilst(Fetched::more)
                    .onItem().transformToIterable(fetched -> fetched.page().data());
        });
    }

    private record Fetched<T>(Page<T> page, boolean more) {
    }

    private static <Q extends PageQuery<Q>, T> Uni<Fetched<T>> fetch(AtomicReference<Q> place,
            Function<Q, Uni<Page<T>>> lister) {
        var query = place.get();
        return lister.apply(query).map(page -> {
            place.set(next(query, page));
            return new Fetched<>(page, place.get() != null);
        });
    }

    private static <Q extends PageQuery<Q>> Q first(Q query) {
        return query.limit() != null ? query : query.page(DEFAULT_LIMIT, offset(query));
    }

    private static int offset(PageQuery<?> query) {
        return query.offset() == null ? 0 : query.offset();
    }

    /**
     * Decides which page comes after one.
     *
     * @param query the query of the page before, with its limit
     * @param page the page before
     * @return the query of the next page; null if there is none
     */
    @SuppressWarnings("unchecked")
    static <Q extends PageQuery<Q>, T> @Nullable Q next(Q query, Page<T> page) {
        int limit = query.limit();
        var size = page.data().size();
        if (query instanceof CursorQuery<?, ?> cursor && cursor.hasCursor()) {
            return size < limit ? null : (Q) ((CursorQuery<?, T>) cursor).after(limit, page.data().get(size - 1));
        }
        var offset = offset(query) + size;
        var more = page.totalCount() == null ? size >= limit : size > 0 && offset < page.totalCount();
        return more ? query.page(limit, offset) : null;
    }
}

package io.quarkiverse.clerk.client;

/**
 * A query that can also ask for what follows the last item of a page. Unlike an offset, that is not disturbed by items which
 * come or go between two pages.
 *
 * @param <Q> the query itself
 * @param <T> what the list is of
 */
public interface CursorQuery<Q extends CursorQuery<Q, T>, T> extends PageQuery<Q> {

    /** {@return whether Clerk takes a cursor in this order of the list} */
    boolean hasCursor();

    /**
     * Asks for what follows.
     *
     * @param limit how many at most
     * @param last the last item of the page before
     * @return a query with the same filters and order; never null
     */
    Q after(int limit, T last);
}

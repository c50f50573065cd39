package io.quarkiverse.clerk.client;

import org.jspecify.annotations.Nullable;

/**
 * A query that asks for one page of a list, so that {@link Pages} can walk all of them.
 *
 * @param <Q> the query itself
 */
public interface PageQuery<Q extends PageQuery<Q>> {

    /** {@return how many at most; null for Clerk's ten} */
    @Nullable
    Integer limit();

    /** {@return how many to leave out at the beginning; null for none} */
    @Nullable
    Integer offset();

    /**
     * Asks for another page of the same list.
     *
     * @param limit how many at most
     * @param offset how many to leave out at the beginning
     * @return a query with the same filters and order; never null
     */
    Q page(int limit, int offset);
}

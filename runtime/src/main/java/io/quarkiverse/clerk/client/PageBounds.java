package io.quarkiverse.clerk.client;

import org.jspecify.annotations.Nullable;

/** The bounds of a page. */
public final class PageBounds {

    /** The most that Clerk gives at once. */
    public static final int MAXIMUM_LIMIT = 500;

    private PageBounds() {
    }

    /**
     * Checks a page before it is asked for.
     *
     * @param limit how many, or null
     * @param offset how many to leave out, or null
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public static void check(@Nullable Integer limit, @Nullable Integer offset) {
        check(limit, offset, MAXIMUM_LIMIT);
    }

    /**
     * Checks a page of a list that gives fewer at once.
     *
     * @param limit how many, or null
     * @param offset how many to leave out, or null
     * @param maximumLimit the most that Clerk gives at once
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public static void check(@Nullable Integer limit, @Nullable Integer offset, int maximumLimit) {
        if (limit != null && (limit < 1 || limit > maximumLimit)) {
            throw new IllegalArgumentException("limit: found " + limit + "; expected 1 to " + maximumLimit);
        }
        if (offset != null && offset < 0) {
            throw new IllegalArgumentException("offset: found " + offset + "; expected 0 or more");
        }
    }
}

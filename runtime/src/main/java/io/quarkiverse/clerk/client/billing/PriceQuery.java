package io.quarkiverse.clerk.client.billing;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which prices to list, and which page of them.
 *
 * @param paginated whether the answer tells the total; null for no
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param planId prices of this plan
 */
@ClerkRequest
public record PriceQuery(@RestQuery("paginated") @Nullable Boolean paginated, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("plan_id") @Nullable String planId) implements PageQuery<PriceQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public PriceQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static PriceQueryBuilder builder() {
        return PriceQueryBuilder.builder();
    }

    @Override
    public PriceQuery page(int limit, int offset) {
        return PriceQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.waitlistentries;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * FIXME
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param query FIXME
 * @param status FIXME
 * @param orderBy FIXME
 */
@ClerkRequest
public record WaitlistEntryQuery(@RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("query") @Nullable String query, @RestQuery("status") WaitlistEntry.@Nullable Status status,
        @RestQuery("order_by") @Nullable String orderBy) implements PageQuery<WaitlistEntryQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public WaitlistEntryQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static WaitlistEntryQueryBuilder builder() {
        return WaitlistEntryQueryBuilder.builder();
    }

    @Override
    public WaitlistEntryQuery page(int limit, int offset) {
        return WaitlistEntryQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

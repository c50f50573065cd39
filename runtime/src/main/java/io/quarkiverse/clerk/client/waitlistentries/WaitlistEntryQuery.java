package io.quarkiverse.clerk.client.waitlistentries;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which entries of the waitlist to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param query entries with this text in email address or id
 * @param status entries that are as far as this
 * @param orderBy {@code created_at}, {@code email_address} or {@code invited_at}, with {@code -} in front for descending; null
 *        for {@code -created_at}
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

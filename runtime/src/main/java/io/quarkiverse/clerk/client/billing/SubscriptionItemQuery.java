package io.quarkiverse.clerk.client.billing;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which subscription items to list, and which page of them.
 *
 * @param paginated whether the answer tells the total; null for no
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param status items that are like this
 * @param payerType items that these pay
 * @param planId items of this plan
 * @param includeFree whether items of free plans are among them; null for no
 * @param query items that this text matches
 */
@ClerkRequest
public record SubscriptionItemQuery(@RestQuery("paginated") @Nullable Boolean paginated,
        @RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("status") @Nullable SubscriptionItemStatus status, @RestQuery("payer_type") @Nullable PayerType payerType,
        @RestQuery("plan_id") @Nullable String planId, @RestQuery("include_free") @Nullable Boolean includeFree,
        @RestQuery("query") @Nullable String query) implements PageQuery<SubscriptionItemQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public SubscriptionItemQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static SubscriptionItemQueryBuilder builder() {
        return SubscriptionItemQueryBuilder.builder();
    }

    @Override
    public SubscriptionItemQuery page(int limit, int offset) {
        return SubscriptionItemQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

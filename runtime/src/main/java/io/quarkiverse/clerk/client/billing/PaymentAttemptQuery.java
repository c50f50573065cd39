package io.quarkiverse.clerk.client.billing;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which page of the attempts to list.
 *
 * @param paginated whether the answer tells the total; null for no
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record PaymentAttemptQuery(@RestQuery("paginated") @Nullable Boolean paginated,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<PaymentAttemptQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public PaymentAttemptQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static PaymentAttemptQueryBuilder builder() {
        return PaymentAttemptQueryBuilder.builder();
    }

    @Override
    public PaymentAttemptQuery page(int limit, int offset) {
        return PaymentAttemptQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

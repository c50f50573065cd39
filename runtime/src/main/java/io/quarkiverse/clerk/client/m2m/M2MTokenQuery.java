package io.quarkiverse.clerk.client.m2m;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Whose tokens to list, and which page of them.
 *
 * @param subject the machine, {@code mch_…}
 * @param revoked whether tokens that were taken back are among them; null for no
 * @param expired whether tokens whose time is over are among them; null for no
 * @param limit how many at most, 1 to 100; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record M2MTokenQuery(@RestQuery("subject") String subject, @RestQuery("revoked") @Nullable Boolean revoked,
        @RestQuery("expired") @Nullable Boolean expired, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<M2MTokenQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public M2MTokenQuery {
        PageBounds.check(limit, offset, 100);
    }

    /** {@return a builder without filters} */
    public static M2MTokenQueryBuilder builder() {
        return M2MTokenQueryBuilder.builder();
    }

    @Override
    public M2MTokenQuery page(int limit, int offset) {
        return M2MTokenQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

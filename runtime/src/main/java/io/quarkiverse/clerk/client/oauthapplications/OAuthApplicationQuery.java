package io.quarkiverse.clerk.client.oauthapplications;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which OAuth applications to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param orderBy {@code created_at} or {@code name}, with {@code -} in front for descending; null for {@code +created_at}
 * @param nameQuery applications with this text in the name, in any case, or with exactly this client id
 */
@ClerkRequest
public record OAuthApplicationQuery(@RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("name_query") @Nullable String nameQuery) implements PageQuery<OAuthApplicationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OAuthApplicationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OAuthApplicationQueryBuilder builder() {
        return OAuthApplicationQueryBuilder.builder();
    }

    @Override
    public OAuthApplicationQuery page(int limit, int offset) {
        return OAuthApplicationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

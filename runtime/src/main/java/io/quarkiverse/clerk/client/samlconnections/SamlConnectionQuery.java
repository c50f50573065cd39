package io.quarkiverse.clerk.client.samlconnections;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which SAML connections to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param query connections with this text in name or domain
 * @param orderBy such as {@code name}, with {@code -} in front for descending
 * @param organizationId connections of one of these organizations; {@code -} in front of one leaves its out
 */
@ClerkRequest
public record SamlConnectionQuery(@RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("query") @Nullable String query, @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("organization_id") @Nullable List<String> organizationId) implements PageQuery<SamlConnectionQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public SamlConnectionQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static SamlConnectionQueryBuilder builder() {
        return SamlConnectionQueryBuilder.builder();
    }

    @Override
    public SamlConnectionQuery page(int limit, int offset) {
        return SamlConnectionQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

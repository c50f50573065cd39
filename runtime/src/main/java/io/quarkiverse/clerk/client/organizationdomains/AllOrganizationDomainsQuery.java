package io.quarkiverse.clerk.client.organizationdomains;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.CommaSeparated;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * FIXME
 *
 * @param organizationId FIXME
 * @param verified FIXME
 * @param enrollmentMode FIXME
 * @param query FIXME
 * @param domains FIXME
 * @param orderBy FIXME
 * @param offset how many to leave out at the beginning; null for none
 * @param limit how many at most, 1 to 500; null for 10
 */
@ClerkRequest
public record AllOrganizationDomainsQuery(@RestQuery("organization_id") @Nullable String organizationId,
        @RestQuery("verified") @Nullable Boolean verified,
        @RestQuery("enrollment_mode") @Nullable CommaSeparated enrollmentMode,
        @RestQuery("query") @Nullable String query, @RestQuery("domains") @Nullable List<String> domains,
        @RestQuery("order_by") @Nullable String orderBy, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("limit") @Nullable Integer limit) implements PageQuery<AllOrganizationDomainsQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public AllOrganizationDomainsQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static AllOrganizationDomainsQueryBuilder builder() {
        return AllOrganizationDomainsQueryBuilder.builder();
    }

    @Override
    public AllOrganizationDomainsQuery page(int limit, int offset) {
        return AllOrganizationDomainsQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.organizationdomains;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.CommaSeparated;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which domains to list out of all organizations, and which page of them.
 *
 * @param organizationId domains of this organization, {@code org_…}
 * @param verified whether they are verified
 * @param enrollmentMode domains whose people come in by one of these, such as {@code automatic_invitation}; with {@code -} in
 *        front, by none of these
 * @param query with {@code org_} in front the domains of that organization; any other text has to be part of the name, in any
 *        case; it must not be blank
 * @param domains domains with exactly one of these names
 * @param orderBy {@code name} or {@code created_at}, with {@code -} in front for descending; null for {@code -created_at}
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

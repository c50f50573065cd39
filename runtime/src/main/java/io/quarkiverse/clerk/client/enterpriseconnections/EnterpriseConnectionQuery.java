package io.quarkiverse.clerk.client.enterpriseconnections;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which enterprise connections to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param organizationId connections of this organization, {@code org_…}
 * @param active whether they are switched on
 */
@ClerkRequest
public record EnterpriseConnectionQuery(@RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset, @RestQuery("organization_id") @Nullable String organizationId,
        @RestQuery("active") @Nullable Boolean active) implements PageQuery<EnterpriseConnectionQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public EnterpriseConnectionQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static EnterpriseConnectionQueryBuilder builder() {
        return EnterpriseConnectionQueryBuilder.builder();
    }

    @Override
    public EnterpriseConnectionQuery page(int limit, int offset) {
        return EnterpriseConnectionQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

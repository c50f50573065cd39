package io.quarkiverse.clerk.client.organizationroles;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which roles to list, and which page of them.
 *
 * @param query roles with exactly this id, or with this text in name or key
 * @param orderBy {@code created_at}, {@code name} or {@code key}, with {@code -} in front for descending; null for
 *        {@code -created_at}
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationRoleQuery(@RestQuery("query") @Nullable String query, @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationRoleQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationRoleQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationRoleQueryBuilder builder() {
        return OrganizationRoleQueryBuilder.builder();
    }

    @Override
    public OrganizationRoleQuery page(int limit, int offset) {
        return OrganizationRoleQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.organizationpermissions;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which permissions to list, and which page of them.
 *
 * @param query permissions with exactly this id, or with this text in name or key
 * @param orderBy {@code created_at}, {@code name} or {@code key}, with {@code -} in front for descending
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationPermissionQuery(@RestQuery("query") @Nullable String query,
        @RestQuery("order_by") @Nullable String orderBy, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationPermissionQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationPermissionQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationPermissionQueryBuilder builder() {
        return OrganizationPermissionQueryBuilder.builder();
    }

    @Override
    public OrganizationPermissionQuery page(int limit, int offset) {
        return OrganizationPermissionQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.organizations;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * FIXME
 *
 * @param includeMembersCount FIXME
 * @param includeMissingMemberWithElevatedPermissions FIXME
 * @param query FIXME
 * @param userId FIXME
 * @param organizationId FIXME
 * @param orderBy FIXME
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationQuery(@RestQuery("include_members_count") @Nullable Boolean includeMembersCount,
        @RestQuery("include_missing_member_with_elevated_permissions") @Nullable Boolean includeMissingMemberWithElevatedPermissions,
        @RestQuery("query") @Nullable String query, @RestQuery("user_id") @Nullable List<String> userId,
        @RestQuery("organization_id") @Nullable List<String> organizationId, @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationQueryBuilder builder() {
        return OrganizationQueryBuilder.builder();
    }

    @Override
    public OrganizationQuery page(int limit, int offset) {
        return OrganizationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

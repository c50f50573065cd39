package io.quarkiverse.clerk.client.organizations;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which organizations to list, and which page of them. What is not set does not count; an organization has to pass all that is.
 *
 * @param includeMembersCount whether to count their members; null for no
 * @param includeMissingMemberWithElevatedPermissions whether to look if anybody in them may manage them; null for no
 * @param query organizations with exactly this id, or with this text in name or slug
 * @param userId organizations with one of these users among their members; {@code -} in front of one leaves that user's out
 * @param organizationId organizations with one of these ids, at most 100; {@code -} in front of one leaves it out
 * @param orderBy {@code name}, {@code created_at} or {@code members_count}, with {@code -} in front for descending; null for
 *        {@code -created_at}
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

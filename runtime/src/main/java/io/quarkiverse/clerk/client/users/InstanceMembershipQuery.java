package io.quarkiverse.clerk.client.users;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which page of all memberships to list.
 *
 * @param orderBy {@code created_at}, or {@code phone_number}, {@code email_address}, {@code first_name}, {@code last_name} or
 *        {@code username} of the member, with {@code -} in front for descending
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record InstanceMembershipQuery(@RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<InstanceMembershipQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public InstanceMembershipQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static InstanceMembershipQueryBuilder builder() {
        return InstanceMembershipQueryBuilder.builder();
    }

    @Override
    public InstanceMembershipQuery page(int limit, int offset) {
        return InstanceMembershipQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

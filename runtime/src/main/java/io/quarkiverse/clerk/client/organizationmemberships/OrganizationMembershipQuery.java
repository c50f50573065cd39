package io.quarkiverse.clerk.client.organizationmemberships;

import java.time.Instant;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * FIXME
 *
 * @param orderBy FIXME
 * @param userId FIXME
 * @param emailAddress FIXME
 * @param phoneNumber FIXME
 * @param username FIXME
 * @param web3Wallet FIXME
 * @param role FIXME
 * @param query FIXME
 * @param emailAddressQuery FIXME
 * @param phoneNumberQuery FIXME
 * @param usernameQuery FIXME
 * @param nameQuery FIXME
 * @param lastActiveAtBefore FIXME
 * @param lastActiveAtAfter FIXME
 * @param createdAtBefore FIXME
 * @param createdAtAfter FIXME
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationMembershipQuery(@RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("user_id") @Nullable List<String> userId, @RestQuery("email_address") @Nullable List<String> emailAddress,
        @RestQuery("phone_number") @Nullable List<String> phoneNumber, @RestQuery("username") @Nullable List<String> username,
        @RestQuery("web3_wallet") @Nullable List<String> web3Wallet, @RestQuery("role") @Nullable List<String> role,
        @RestQuery("query") @Nullable String query, @RestQuery("email_address_query") @Nullable String emailAddressQuery,
        @RestQuery("phone_number_query") @Nullable String phoneNumberQuery,
        @RestQuery("username_query") @Nullable String usernameQuery, @RestQuery("name_query") @Nullable String nameQuery,
        @RestQuery("last_active_at_before") @Nullable Instant lastActiveAtBefore,
        @RestQuery("last_active_at_after") @Nullable Instant lastActiveAtAfter,
        @RestQuery("created_at_before") @Nullable Instant createdAtBefore,
        @RestQuery("created_at_after") @Nullable Instant createdAtAfter, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationMembershipQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationMembershipQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationMembershipQueryBuilder builder() {
        return OrganizationMembershipQueryBuilder.builder();
    }

    @Override
    public OrganizationMembershipQuery page(int limit, int offset) {
        return OrganizationMembershipQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

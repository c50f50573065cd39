package io.quarkiverse.clerk.client.organizationmemberships;

import java.time.Instant;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which members of an organization to list, and which page of them. What is not set does not count; a member has to pass
 * all that is.
 *
 * @param orderBy {@code created_at}, or {@code phone_number}, {@code email_address}, {@code first_name}, {@code last_name} or
 *        {@code username} of the member, with {@code -} in front for descending
 * @param userId members with one of these ids, at most 100; {@code -} in front of one leaves its member out
 * @param emailAddress members with one of these email addresses, at most 100
 * @param phoneNumber members with one of these phone numbers, at most 100
 * @param username members with one of these usernames, at most 100
 * @param web3Wallet members with one of these wallets, at most 100
 * @param role members with one of these roles, at most 100
 * @param query members with this text in any name, email address, phone number, wallet or id
 * @param emailAddressQuery members with this text in an email address, in any case
 * @param phoneNumberQuery members with this text in a phone number
 * @param usernameQuery members with this text in the username, in any case
 * @param nameQuery members with this text in a name, in any case
 * @param lastActiveAtBefore members who were last active before this
 * @param lastActiveAtAfter members who were last active after this
 * @param createdAtBefore members who signed up before this
 * @param createdAtAfter members who signed up after this
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

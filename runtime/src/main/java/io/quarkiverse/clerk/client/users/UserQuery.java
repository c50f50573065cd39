package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.CursorQuery;
import io.quarkiverse.clerk.client.PageBounds;

/**
 * Which users to list, and which page of them. What is not set does not count; a user has to pass all that is.
 *
 * @param emailAddress users with one of these email addresses, at most 100
 * @param phoneNumber users with one of these phone numbers, at most 100
 * @param externalId users with one of these external ids, at most 100; {@code -} in front of one leaves its user out
 * @param username users with one of these usernames, at most 100
 * @param web3Wallet users with one of these wallets, at most 100
 * @param userId users with one of these ids, at most 100; {@code -} in front of one leaves its user out
 * @param organizationId members of one of these organizations, at most 100; {@code -} in front of one leaves its
 *        members out
 * @param query users with this text in any name, email address, phone number, wallet or id
 * @param emailAddressQuery users with this text in an email address, in any case
 * @param phoneNumberQuery users with this text in a phone number
 * @param usernameQuery users with this text in the username, in any case
 * @param nameQuery users with this text in the first or last name, in any case
 * @param banned true for banned users only, false for all others only
 * @param lastActiveAtBefore users last active before this time
 * @param lastActiveAtAfter users last active after this time
 * @param lastActiveAtSince use {@code lastActiveAtAfter}
 * @param createdAtBefore users created before this time
 * @param createdAtAfter users created after this time
 * @param lastSignInAtBefore users who last signed in before this time
 * @param lastSignInAtAfter users who last signed in after this time
 * @param provider together with {@code providerUserId}: the OAuth provider, such as {@code oauth_google}
 * @param providerUserId users with one of these ids at {@code provider}, at most 100
 * @param limit how many at the most, 1 to 500; null for Clerk's default, 10
 * @param offset how many to leave out at the beginning, 0 or more
 * @param startingAfter the user that ends the page before, {@code user_…}: cheaper than {@code offset} in long lists, and only
 *        for lists ordered by time of creation
 * @param orderBy {@code created_at}, {@code updated_at}, {@code email_address}, {@code web3wallet},
 *        {@code first_name}, {@code last_name}, {@code phone_number}, {@code username}, {@code last_active_at} or
 *        {@code last_sign_in_at}, with {@code -} in front for descending; null for {@code -created_at}
 */
@ClerkRequest
public record UserQuery(
        @RestQuery("email_address") @Nullable List<String> emailAddress,
        @RestQuery("phone_number") @Nullable List<String> phoneNumber,
        @RestQuery("external_id") @Nullable List<String> externalId,
        @RestQuery("username") @Nullable List<String> username,
        @RestQuery("web3_wallet") @Nullable List<String> web3Wallet,
        @RestQuery("user_id") @Nullable List<String> userId,
        @RestQuery("organization_id") @Nullable List<String> organizationId,
        @RestQuery("query") @Nullable String query,
        @RestQuery("email_address_query") @Nullable String emailAddressQuery,
        @RestQuery("phone_number_query") @Nullable String phoneNumberQuery,
        @RestQuery("username_query") @Nullable String usernameQuery,
        @RestQuery("name_query") @Nullable String nameQuery,
        @RestQuery("banned") @Nullable Boolean banned,
        @RestQuery("last_active_at_before") @Nullable Instant lastActiveAtBefore,
        @RestQuery("last_active_at_after") @Nullable Instant lastActiveAtAfter,
        @RestQuery("last_active_at_since") @Deprecated @Nullable Instant lastActiveAtSince,
        @RestQuery("created_at_before") @Nullable Instant createdAtBefore,
        @RestQuery("created_at_after") @Nullable Instant createdAtAfter,
        @RestQuery("last_sign_in_at_before") @Nullable Instant lastSignInAtBefore,
        @RestQuery("last_sign_in_at_after") @Nullable Instant lastSignInAtAfter,
        @RestQuery("provider") @Nullable String provider,
        @RestQuery("provider_user_id") @Nullable List<String> providerUserId,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("starting_after") @Nullable String startingAfter,
        @RestQuery("order_by") @Nullable String orderBy) implements CursorQuery<UserQuery, User> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten users instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public UserQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static UserQueryBuilder builder() {
        return UserQueryBuilder.builder();
    }

    @Override
    public UserQuery page(int limit, int offset) {
        return UserQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }

    /** {@return whether users come in the order of their creation: Clerk takes a cursor in no other} */
    @Override
    public boolean hasCursor() {
        return orderBy == null || orderBy.matches("[+-]?created_at");
    }

    @Override
    public UserQuery after(int limit, User last) {
        return UserQueryBuilder.builder(this).limit(limit).offset(null).startingAfter(last.id()).build();
    }
}

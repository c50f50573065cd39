package io.quarkiverse.clerk.client.users;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;

/**
 * Which invitations of a user to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param status invitations that are as far as this
 */
@ClerkRequest
public record UserInvitationQuery(@RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("status") @Nullable InvitationStatus status) implements PageQuery<UserInvitationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public UserInvitationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static UserInvitationQueryBuilder builder() {
        return UserInvitationQueryBuilder.builder();
    }

    @Override
    public UserInvitationQuery page(int limit, int offset) {
        return UserInvitationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

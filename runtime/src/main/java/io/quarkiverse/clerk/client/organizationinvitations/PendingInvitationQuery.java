package io.quarkiverse.clerk.client.organizationinvitations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which page of the open invitations to list.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record PendingInvitationQuery(@RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<PendingInvitationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public PendingInvitationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static PendingInvitationQueryBuilder builder() {
        return PendingInvitationQueryBuilder.builder();
    }

    @Override
    public PendingInvitationQuery page(int limit, int offset) {
        return PendingInvitationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

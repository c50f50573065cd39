package io.quarkiverse.clerk.client.organizationinvitations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;

/**
 * Which invitations to list out of all organizations, and which page of them.
 *
 * @param orderBy {@code created_at} or {@code email_address}, with {@code -} in front for descending; null for
 *        {@code -created_at}
 * @param status invitations that are as far as this
 * @param query invitations of this email address
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record AllOrganizationInvitationsQuery(@RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("status") @Nullable InvitationStatus status, @RestQuery("query") @Nullable String query,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<AllOrganizationInvitationsQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public AllOrganizationInvitationsQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static AllOrganizationInvitationsQueryBuilder builder() {
        return AllOrganizationInvitationsQueryBuilder.builder();
    }

    @Override
    public AllOrganizationInvitationsQuery page(int limit, int offset) {
        return AllOrganizationInvitationsQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.organizationinvitations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;

/**
 * Which invitations of an organization to list, and which page of them.
 *
 * @param status invitations that are as far as this
 * @param emailAddress invitations of this email address
 * @param orderBy {@code created_at} or {@code email_address}, with {@code -} in front for descending; null for
 *        {@code -created_at}
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationInvitationQuery(@RestQuery("status") @Nullable InvitationStatus status,
        @RestQuery("email_address") @Nullable String emailAddress, @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationInvitationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationInvitationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationInvitationQueryBuilder builder() {
        return OrganizationInvitationQueryBuilder.builder();
    }

    @Override
    public OrganizationInvitationQuery page(int limit, int offset) {
        return OrganizationInvitationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

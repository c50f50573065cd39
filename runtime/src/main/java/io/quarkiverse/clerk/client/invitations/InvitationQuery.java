package io.quarkiverse.clerk.client.invitations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which invitations to list, and which page of them.
 *
 * @param status invitations that are as far as this
 * @param query invitations with this text in email address or id
 * @param orderBy {@code created_at}, {@code email_address} or {@code expires_at}, with {@code -} in front for descending; null
 *        for {@code -created_at}
 * @param paginated whether the answer tells the total; null for no
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record InvitationQuery(@RestQuery("status") @Nullable InvitationStatus status,
        @RestQuery("query") @Nullable String query, @RestQuery("order_by") @Nullable String orderBy,
        @RestQuery("paginated") @Nullable Boolean paginated, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<InvitationQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public InvitationQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static InvitationQueryBuilder builder() {
        return InvitationQueryBuilder.builder();
    }

    @Override
    public InvitationQuery page(int limit, int offset) {
        return InvitationQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.sessions;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which sessions to list, and which page of them. Clerk wants a client or a user to be named.
 *
 * @param clientId sessions on this browser or app, {@code client_…}
 * @param userId sessions of this user, {@code user_…}
 * @param status sessions that are like this; Clerk names no filter for {@code PENDING}
 * @param paginated whether the answer tells the total; null for no
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record SessionQuery(@RestQuery("client_id") @Nullable String clientId, @RestQuery("user_id") @Nullable String userId,
        @RestQuery("status") Session.@Nullable Status status, @RestQuery("paginated") @Nullable Boolean paginated,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<SessionQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public SessionQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static SessionQueryBuilder builder() {
        return SessionQueryBuilder.builder();
    }

    @Override
    public SessionQuery page(int limit, int offset) {
        return SessionQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

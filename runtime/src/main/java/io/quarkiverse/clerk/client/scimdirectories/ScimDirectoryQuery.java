package io.quarkiverse.clerk.client.scimdirectories;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which page of the directories to list.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record ScimDirectoryQuery(@RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<ScimDirectoryQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public ScimDirectoryQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static ScimDirectoryQueryBuilder builder() {
        return ScimDirectoryQueryBuilder.builder();
    }

    @Override
    public ScimDirectoryQuery page(int limit, int offset) {
        return ScimDirectoryQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

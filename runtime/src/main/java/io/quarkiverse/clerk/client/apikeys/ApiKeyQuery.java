package io.quarkiverse.clerk.client.apikeys;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Whose API keys to list, and which page of them.
 *
 * @param type keys of this kind; null for {@code api_key}
 * @param subject whose keys, {@code user_…}, {@code org_…}, {@code mch_…} or {@code scim_…}
 * @param includeInvalid whether keys that were taken back or whose time is over are among them; null for no
 * @param limit how many at most, 1 to 100; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param query keys that this text matches
 */
@ClerkRequest
public record ApiKeyQuery(@RestQuery("type") @Nullable String type, @RestQuery("subject") String subject,
        @RestQuery("include_invalid") @Nullable Boolean includeInvalid, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("query") @Nullable String query) implements PageQuery<ApiKeyQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public ApiKeyQuery {
        PageBounds.check(limit, offset, 100);
    }

    /** {@return a builder without filters} */
    public static ApiKeyQueryBuilder builder() {
        return ApiKeyQueryBuilder.builder();
    }

    @Override
    public ApiKeyQuery page(int limit, int offset) {
        return ApiKeyQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

package io.quarkiverse.clerk.client.machines;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which machines to list, and which page of them.
 *
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 * @param query machines with exactly this id, or with this text in the name
 * @param orderBy {@code name} or {@code created_at}, with {@code -} in front for descending; null for {@code -created_at}
 */
@ClerkRequest
public record MachineQuery(@RestQuery("limit") @Nullable Integer limit, @RestQuery("offset") @Nullable Integer offset,
        @RestQuery("query") @Nullable String query,
        @RestQuery("order_by") @Nullable String orderBy) implements PageQuery<MachineQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public MachineQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static MachineQueryBuilder builder() {
        return MachineQueryBuilder.builder();
    }

    @Override
    public MachineQuery page(int limit, int offset) {
        return MachineQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

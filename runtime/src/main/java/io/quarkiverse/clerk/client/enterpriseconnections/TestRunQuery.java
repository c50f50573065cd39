package io.quarkiverse.clerk.client.enterpriseconnections;

import java.util.List;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which tests of an enterprise connection to list, and which page of them.
 *
 * @param status tests that are as far as one of these
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record TestRunQuery(@RestQuery("status") @Nullable List<TestRun.Status> status,
        @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<TestRunQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public TestRunQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static TestRunQueryBuilder builder() {
        return TestRunQueryBuilder.builder();
    }

    @Override
    public TestRunQuery page(int limit, int offset) {
        return TestRunQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

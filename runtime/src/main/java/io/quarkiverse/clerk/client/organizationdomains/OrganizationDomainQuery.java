package io.quarkiverse.clerk.client.organizationdomains;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;
import io.quarkiverse.clerk.client.PageBounds;
import io.quarkiverse.clerk.client.PageQuery;

/**
 * Which domains of an organization to list, and which page of them.
 *
 * @param verified {@code true} or {@code false}: whether they are verified
 * @param enrollmentMode domains whose people come in by this, such as {@code automatic_invitation}; with {@code -} in front,
 *        not by this
 * @param limit how many at most, 1 to 500; null for 10
 * @param offset how many to leave out at the beginning; null for none
 */
@ClerkRequest
public record OrganizationDomainQuery(@RestQuery("verified") @Nullable String verified,
        @RestQuery("enrollment_mode") @Nullable String enrollmentMode, @RestQuery("limit") @Nullable Integer limit,
        @RestQuery("offset") @Nullable Integer offset) implements PageQuery<OrganizationDomainQuery> {

    /**
     * Checks the page, because Clerk answers some impossible ones with ten items instead of an error.
     *
     * @throws IllegalArgumentException if {@code limit} or {@code offset} is out of bounds
     */
    public OrganizationDomainQuery {
        PageBounds.check(limit, offset);
    }

    /** {@return a builder without filters} */
    public static OrganizationDomainQueryBuilder builder() {
        return OrganizationDomainQueryBuilder.builder();
    }

    @Override
    public OrganizationDomainQuery page(int limit, int offset) {
        return OrganizationDomainQueryBuilder.builder(this).limit(limit).offset(offset).build();
    }
}

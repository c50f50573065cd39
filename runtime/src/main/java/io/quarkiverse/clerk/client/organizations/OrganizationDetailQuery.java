package io.quarkiverse.clerk.client.organizations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What else to tell of an organization.
 *
 * @param includeMembersCount whether to count its members
 * @param includeMissingMemberWithElevatedPermissions whether to tell if nobody in it may manage it
 */
@ClerkRequest
public record OrganizationDetailQuery(@RestQuery("include_members_count") @Nullable Boolean includeMembersCount,
        @RestQuery("include_missing_member_with_elevated_permissions") @Nullable Boolean includeMissingMemberWithElevatedPermissions) {

    /** {@return a builder without filters} */
    public static OrganizationDetailQueryBuilder builder() {
        return OrganizationDetailQueryBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.organizations;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to tell of an organization in addition.
 *
 * @param includeMembersCount whether to count its members; null for no
 * @param includeMissingMemberWithElevatedPermissions whether to look if anybody in it may manage it; null for no
 */
@ClerkRequest
public record OrganizationDetailQuery(@RestQuery("include_members_count") @Nullable Boolean includeMembersCount,
        @RestQuery("include_missing_member_with_elevated_permissions") @Nullable Boolean includeMissingMemberWithElevatedPermissions) {

    /** {@return a builder without filters} */
    public static OrganizationDetailQueryBuilder builder() {
        return OrganizationDetailQueryBuilder.builder();
    }
}

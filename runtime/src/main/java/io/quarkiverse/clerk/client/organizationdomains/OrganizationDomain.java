package io.quarkiverse.clerk.client.organizationdomains;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.organizationinvitations.PublicOrganizationData;

/**
 * FIXME
 *
 * @param object always {@code organization_domain}
 * @param id FIXME
 * @param organizationId {@code org_…}
 * @param name FIXME
 * @param enrollmentMode FIXME
 * @param affiliationEmailAddress FIXME
 * @param affiliationVerification FIXME
 * @param ownershipVerification FIXME
 * @param verification FIXME
 * @param totalPendingInvitations FIXME
 * @param totalPendingSuggestions FIXME
 * @param publicOrganizationData FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record OrganizationDomain(String object, String id, String organizationId, String name,
        OpenEnum<EnrollmentMode> enrollmentMode, @Nullable String affiliationEmailAddress,
        @Nullable OrganizationDomainVerification affiliationVerification,
        @Nullable OrganizationDomainVerification ownershipVerification,
        @Deprecated @Nullable OrganizationDomainVerification verification, int totalPendingInvitations,
        int totalPendingSuggestions, @Nullable PublicOrganizationData publicOrganizationData, Instant createdAt,
        Instant updatedAt) {
}

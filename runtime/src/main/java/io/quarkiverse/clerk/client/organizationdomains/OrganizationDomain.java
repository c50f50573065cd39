package io.quarkiverse.clerk.client.organizationdomains;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.organizationinvitations.PublicOrganizationData;

/**
 * An email domain of an organization.
 *
 * @param object always {@code organization_domain}
 * @param id {@code orgdmn_…}
 * @param organizationId {@code org_…}
 * @param name the domain, such as {@code example.com}
 * @param enrollmentMode how its people come in
 * @param affiliationEmailAddress the address that has shown that the organization belongs to the domain; null if none has
 * @param affiliationVerification whether the organization has shown that it belongs to the domain; null if that was never begun
 * @param ownershipVerification whether the organization has shown that it owns the domain, by a DNS record or by hand; null if
 *        that was never begun
 * @param verification use {@code affiliationVerification}
 * @param totalPendingInvitations how many invitations by the domain are open
 * @param totalPendingSuggestions how many proposals by the domain are open
 * @param publicOrganizationData what may be known of the organization; null where the operation is about one organization
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

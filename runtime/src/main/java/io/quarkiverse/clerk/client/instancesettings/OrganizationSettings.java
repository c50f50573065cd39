package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.organizationdomains.EnrollmentMode;

/**
 * What counts for all organizations.
 *
 * @param object always {@code organization_settings}
 * @param enabled whether there are any
 * @param maxAllowedMemberships how many members each may have, 0 for any number
 * @param maxAllowedRoles how many roles there may be
 * @param maxRoleSetsAllowed how many role sets there may be; null if Clerk does not say
 * @param maxAllowedDomains how many domains each may have
 * @param maxAllowedPermissions no longer counts: there may be any number
 * @param creatorRole the key of the role of those who create one
 * @param adminDeleteEnabled whether their admins may delete them, unless they say otherwise
 * @param domainsEnabled whether they may have domains
 * @param slugDisabled whether they go without slugs; null if Clerk does not say
 * @param domainsEnrollmentModes how people of their domains may come in
 * @param domainsDefaultRole the key of the role of people who come in so
 * @param initialRoleSetKey the role set that new ones get; null if they get none
 */
public record OrganizationSettings(String object, boolean enabled, int maxAllowedMemberships, int maxAllowedRoles,
        @Nullable Integer maxRoleSetsAllowed, int maxAllowedDomains, @Deprecated @Nullable Integer maxAllowedPermissions,
        String creatorRole, boolean adminDeleteEnabled, boolean domainsEnabled, @Nullable Boolean slugDisabled,
        List<OpenEnum<EnrollmentMode>> domainsEnrollmentModes, String domainsDefaultRole, @Nullable String initialRoleSetKey) {
}

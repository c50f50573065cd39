package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.organizationdomains.EnrollmentMode;

/**
 * FIXME
 *
 * @param object always {@code organization_settings}
 * @param enabled FIXME
 * @param maxAllowedMemberships FIXME
 * @param maxAllowedRoles FIXME
 * @param maxRoleSetsAllowed FIXME
 * @param maxAllowedDomains FIXME
 * @param maxAllowedPermissions FIXME
 * @param creatorRole FIXME
 * @param adminDeleteEnabled FIXME
 * @param domainsEnabled FIXME
 * @param slugDisabled FIXME
 * @param domainsEnrollmentModes FIXME
 * @param domainsDefaultRole FIXME
 * @param initialRoleSetKey FIXME
 */
public record OrganizationSettings(String object, boolean enabled, int maxAllowedMemberships, int maxAllowedRoles,
        @Nullable Integer maxRoleSetsAllowed, int maxAllowedDomains, @Deprecated @Nullable Integer maxAllowedPermissions,
        String creatorRole, boolean adminDeleteEnabled, boolean domainsEnabled, @Nullable Boolean slugDisabled,
        List<OpenEnum<EnrollmentMode>> domainsEnrollmentModes, String domainsDefaultRole, @Nullable String initialRoleSetKey) {
}

package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param enabled FIXME
 * @param maxAllowedMemberships FIXME
 * @param adminDeleteEnabled FIXME
 * @param domainsEnabled FIXME
 * @param slugDisabled FIXME
 * @param domainsEnrollmentModes FIXME
 * @param creatorRoleId FIXME
 * @param domainsDefaultRoleId FIXME
 */
@ClerkRequest
public record UpdateOrganizationSettingsRequest(@Nullable Boolean enabled, @Nullable Optional<Integer> maxAllowedMemberships,
        @Nullable Boolean adminDeleteEnabled, @Nullable Boolean domainsEnabled, @Nullable Boolean slugDisabled,
        @Nullable List<String> domainsEnrollmentModes, @Nullable Optional<String> creatorRoleId,
        @Nullable Optional<String> domainsDefaultRoleId) {

    /** {@return a builder without parts} */
    public static UpdateOrganizationSettingsRequestBuilder builder() {
        return UpdateOrganizationSettingsRequestBuilder.builder();
    }
}

package io.quarkiverse.clerk.client.instancesettings;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change for all organizations. What is null stays as it is.
 *
 * @param enabled whether there are any
 * @param maxAllowedMemberships how many members each may have, 0 for any number
 * @param adminDeleteEnabled whether their admins may delete them, unless they say otherwise
 * @param domainsEnabled whether they may have domains
 * @param slugDisabled whether they go without slugs
 * @param domainsEnrollmentModes how people of their domains may come in: {@code automatic_invitation},
 *        {@code automatic_suggestion}
 * @param creatorRoleId the role of those who create one
 * @param domainsDefaultRoleId the role of people who come in by a domain
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

package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an organization.
 *
 * @param id {@code org_…}
 * @param name what people call it
 * @param slug its name in URLs
 * @param imageUrl its logo, or one that Clerk made up; null if Clerk does not say
 * @param hasImage whether the logo is its own
 */
public record PublicOrganizationData(String id, String name, String slug, @Nullable String imageUrl, boolean hasImage) {
}

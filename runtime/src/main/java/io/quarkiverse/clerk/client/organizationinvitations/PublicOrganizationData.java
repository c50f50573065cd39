package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param id FIXME
 * @param name FIXME
 * @param slug FIXME
 * @param imageUrl FIXME
 * @param hasImage FIXME
 */
public record PublicOrganizationData(String id, String name, String slug, @Nullable String imageUrl, boolean hasImage) {
}

package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param firstName FIXME
 * @param lastName FIXME
 * @param imageUrl FIXME
 * @param hasImage FIXME
 * @param identifier FIXME
 */
public record PublicInviterData(String userId, @Nullable String firstName, @Nullable String lastName, String imageUrl,
        boolean hasImage, String identifier) {
}

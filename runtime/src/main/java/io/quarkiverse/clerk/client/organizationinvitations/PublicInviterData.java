package io.quarkiverse.clerk.client.organizationinvitations;

import org.jspecify.annotations.Nullable;

/**
 * What an invited person may know of who has invited.
 *
 * @param userId {@code user_…}
 * @param firstName null if not known
 * @param lastName null if not known
 * @param imageUrl the picture, or one that Clerk made up
 * @param hasImage whether the picture is the user's own
 * @param identifier email address, phone number or username, whichever is the main one
 */
public record PublicInviterData(String userId, @Nullable String firstName, @Nullable String lastName, String imageUrl,
        boolean hasImage, String identifier) {
}

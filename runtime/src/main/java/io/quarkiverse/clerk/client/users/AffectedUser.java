package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * Whose sign-in has been changed.
 *
 * @param userId {@code user_…}
 */
public record AffectedUser(@Nullable String userId) {
}

package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * The user from whom second factors or codes were removed.
 *
 * @param userId {@code user_…}; null if Clerk does not say
 */
public record AffectedUser(@Nullable String userId) {
}

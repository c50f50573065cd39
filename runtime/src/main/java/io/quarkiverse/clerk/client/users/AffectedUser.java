package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 */
public record AffectedUser(@Nullable String userId) {
}

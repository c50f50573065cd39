package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * What a check of a password has found.
 *
 * @param verified whether the password is the user's; null if Clerk does not say
 */
public record PasswordVerification(@Nullable Boolean verified) {
}

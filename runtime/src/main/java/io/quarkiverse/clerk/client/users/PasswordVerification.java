package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * Whether a password is right.
 *
 * @param verified true if it is; a wrong one is an error
 */
public record PasswordVerification(@Nullable Boolean verified) {
}

package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param verified FIXME
 */
public record PasswordVerification(@Nullable Boolean verified) {
}

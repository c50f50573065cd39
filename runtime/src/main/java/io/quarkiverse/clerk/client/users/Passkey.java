package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passkey of a user.
 *
 * @param id {@code idn_…}
 * @param object always {@code passkey}
 * @param name what the user calls it
 * @param lastUsedAt when the user last signed in with it; null if never
 * @param verification how it was verified; null if that was never begun
 */
public record Passkey(@Nullable String id, String object, String name, @Nullable Instant lastUsedAt,
        @Nullable Verification verification) {
}

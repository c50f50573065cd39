package io.quarkiverse.clerk.client.users;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A wallet that a user signs in with.
 *
 * @param id {@code idn_…}
 * @param object always {@code web3_wallet}
 * @param web3Wallet the public address
 * @param verification how it was, or is being, verified; null if that was never begun
 * @param createdAt when it was added
 * @param updatedAt when it was last changed
 */
public record Web3Wallet(@Nullable String id, String object, String web3Wallet, @Nullable Verification verification,
        Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.client.users;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An email address of a user.
 *
 * @param id {@code idn_…}
 * @param object always {@code email_address}
 * @param emailAddress the address itself
 * @param reserved whether nobody else can claim it although it is not verified
 * @param verification how it was, or is being, verified; null if that was never begun
 * @param linkedTo other means of sign-in that share the address
 * @param matchesSsoConnection whether its domain belongs to an enterprise connection; null if Clerk does not say
 * @param createdAt when it was added
 * @param updatedAt when it was last changed
 */
public record EmailAddress(@Nullable String id, String object, String emailAddress, boolean reserved,
        @Nullable Verification verification, List<IdentificationLink> linkedTo, @Nullable Boolean matchesSsoConnection,
        Instant createdAt, Instant updatedAt) {
}

package io.quarkiverse.clerk.auth.token;

import java.time.Duration;
import java.util.Set;

/**
 * How tokens of machines are verified.
 *
 * @param audience the audiences of which a JWT must name one; empty to ask for none
 * @param clockSkew how far Clerk's clock and ours may be apart
 * @param acceptedFor how long an answer of Clerk's that accepts an opaque token is remembered
 * @param refusedFor how long an answer that refuses one is remembered
 */
public record MachineTokenOptions(Set<String> audience, Duration clockSkew, Duration acceptedFor, Duration refusedFor) {
}

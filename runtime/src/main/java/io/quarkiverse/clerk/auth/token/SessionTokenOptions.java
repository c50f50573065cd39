package io.quarkiverse.clerk.auth.token;

import java.time.Duration;
import java.util.Set;

/**
 * What a session token has to say, beyond being genuine. An empty set asks for nothing.
 *
 * @param authorizedParties the values of {@code azp} that are accepted
 * @param audience the values of {@code aud} that are accepted
 * @param issuers the values of {@code iss} that are accepted
 * @param clockSkew how far Clerk's clock and ours may be apart
 * @param verifiedTokens how many verified tokens are remembered; 0 for none
 */
public record SessionTokenOptions(Set<String> authorizedParties, Set<String> audience, Set<String> issuers,
        Duration clockSkew, int verifiedTokens) {
}

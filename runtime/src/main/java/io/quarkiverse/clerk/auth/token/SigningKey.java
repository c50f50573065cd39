package io.quarkiverse.clerk.auth.token;

import java.security.PublicKey;
import java.util.Set;

/**
 * A key that the instance signs with. Two are equal if they are the same key for the same use, whenever they were fetched.
 *
 * @param key the public half; only an RSA key can be used
 * @param algorithms the algorithms it may be used with (RFC 7518 section 3.1); empty for a key that must not be used
 */
public record SigningKey(PublicKey key, Set<String> algorithms) {

    /** The algorithms that Clerk knows. */
    public static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
}

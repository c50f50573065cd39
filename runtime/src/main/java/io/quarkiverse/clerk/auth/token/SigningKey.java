package io.quarkiverse.clerk.auth.token;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A key that the instance signs with.
 *
 * @param key the public half
 * @param algorithms the algorithms it may be used with (RFC 7518 section 3.1)
 */
public record SigningKey(RSAPublicKey key, Set<String> algorithms) {

    /** The algorithms that Clerk knows. */
    public static final Set<String> ALGORITHMS = Set.of("RS256", "RS384", "RS512");
}

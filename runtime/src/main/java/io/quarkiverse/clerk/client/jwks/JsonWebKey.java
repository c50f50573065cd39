package io.quarkiverse.clerk.client.jwks;

import org.jspecify.annotations.Nullable;

/**
 * A public key (RFC 7517 section 4); which parts are there depends on its kind.
 *
 * @param kty the kind of key: {@code RSA}, {@code EC}, {@code OKP}
 * @param use what it is for: {@code sig}
 * @param kid its id, which tokens name in their header
 * @param alg the algorithm it is for, such as {@code RS256}
 * @param n modulus of an RSA key, base64url
 * @param e exponent of an RSA key, base64url
 * @param crv curve of an elliptic-curve key
 * @param x coordinate of an elliptic-curve key, base64url
 * @param y coordinate of an elliptic-curve key, base64url
 */
public record JsonWebKey(String kty, @Nullable String use, @Nullable String kid, @Nullable String alg, @Nullable String n,
        @Nullable String e, @Nullable String crv, @Nullable String x, @Nullable String y) {
}

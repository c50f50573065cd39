package io.quarkiverse.clerk.client.jwks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A key (RFC 7517 section 4); which parts are there depends on its kind. The private parts (RFC 7518 section 6) are in the
 * API's description of a key, but a published key has none of them.
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
 * @param x5c the chain of certificates of the key, its own first, base64; empty if it has none
 * @param x5t SHA-1 of its certificate, base64url
 * @param x5tS256 SHA-256 of its certificate, base64url
 * @param x5u where its certificates are
 * @param d private: exponent of an RSA key, or the private part of an elliptic-curve key
 * @param p private: first prime of an RSA key
 * @param q private: second prime of an RSA key
 * @param dp private: exponent for the first prime
 * @param dq private: exponent for the second prime
 * @param qi private: coefficient of the primes
 * @param k private: a symmetric key
 */
public record JsonWebKey(String kty, @Nullable String use, @Nullable String kid, @Nullable String alg, @Nullable String n,
        @Nullable String e, @Nullable String crv, @Nullable String x, @Nullable String y, List<String> x5c,
        @Nullable String x5t, @JsonProperty("x5t#S256") @Nullable String x5tS256, @Nullable String x5u, @Nullable String d,
        @Nullable String p, @Nullable String q, @Nullable String dp, @Nullable String dq, @Nullable String qi,
        @Nullable String k) {

    /** {@return which key it is, without its parts, because some of them may be private} */
    @Override
    public String toString() {
        return "JsonWebKey[kty=" + kty + ", kid=" + kid + ", alg=" + alg + "]";
    }
}

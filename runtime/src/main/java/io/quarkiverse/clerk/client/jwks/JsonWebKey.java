package io.quarkiverse.clerk.client.jwks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A key (RFC 7517 section 4): one record for each kind, and {@link Other} for kinds to come. Clerk answers with public keys;
 * the private parts are there because its description of the answer has them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kty", visible = true, defaultImpl = JsonWebKey.Other.class)
@JsonSubTypes({
        @JsonSubTypes.Type(value = JsonWebKey.Rsa.class, name = "RSA"),
        @JsonSubTypes.Type(value = JsonWebKey.EllipticCurve.class, name = "EC"),
        @JsonSubTypes.Type(value = JsonWebKey.OctetKeyPair.class, name = "OKP"),
        @JsonSubTypes.Type(value = JsonWebKey.Symmetric.class, name = "oct"),
})
public sealed interface JsonWebKey {

    /** {@return the kind of key: {@code RSA}, {@code EC}, {@code OKP} or {@code oct}} */
    String kty();

    /** {@return its id, which tokens name in their header} */
    String kid();

    /** {@return the algorithm it is for, such as {@code RS256}} */
    String alg();

    /** {@return what it is for: {@code sig}} */
    String use();

    /**
     * An RSA key (RFC 7518 section 6.3).
     *
     * @param kty always {@code RSA}
     * @param kid its id
     * @param alg the algorithm it is for
     * @param use what it is for
     * @param n modulus, base64url
     * @param e exponent, base64url
     * @param d private exponent, base64url; null in a public key
     * @param p first prime, base64url; null in a public key
     * @param q second prime, base64url; null in a public key
     * @param dp exponent of the first prime, base64url; null in a public key
     * @param dq exponent of the second prime, base64url; null in a public key
     * @param qi coefficient, base64url; null in a public key
     * @param x5c certificates, base64; empty if Clerk gives none
     * @param x5t SHA-1 digest of the certificate, base64url; null if there is none
     * @param x5tS256 SHA-256 digest of the certificate, base64url; null if there is none
     * @param x5u where the certificates are; null if nowhere
     */
    record Rsa(String kty, String kid, String alg, String use, String n, String e, @Nullable String d, @Nullable String p,
            @Nullable String q, @Nullable String dp, @Nullable String dq, @Nullable String qi, List<String> x5c,
            @Nullable String x5t, @JsonProperty("x5t#S256") @Nullable String x5tS256,
            @Nullable String x5u) implements JsonWebKey {

        /** {@return the name of the record and the id: the parts may be secrets} */
        @Override
        public String toString() {
            return "Rsa[kid=" + kid + "]";
        }
    }

    /**
     * A key on an elliptic curve (RFC 7518 section 6.2).
     *
     * @param kty always {@code EC}
     * @param kid its id
     * @param alg the algorithm it is for
     * @param use what it is for
     * @param crv the curve, such as {@code P-256}
     * @param x first coordinate, base64url
     * @param y second coordinate, base64url
     * @param d private part, base64url; null in a public key
     * @param x5c certificates, base64; empty if Clerk gives none
     * @param x5t SHA-1 digest of the certificate, base64url; null if there is none
     * @param x5tS256 SHA-256 digest of the certificate, base64url; null if there is none
     * @param x5u where the certificates are; null if nowhere
     */
    record EllipticCurve(String kty, String kid, String alg, String use, String crv, String x, String y, @Nullable String d,
            List<String> x5c, @Nullable String x5t, @JsonProperty("x5t#S256") @Nullable String x5tS256,
            @Nullable String x5u) implements JsonWebKey {

        /** {@return the name of the record and the id: the parts may be secrets} */
        @Override
        public String toString() {
            return "EllipticCurve[kid=" + kid + "]";
        }
    }

    /**
     * An Ed25519 key (RFC 8037 section 2).
     *
     * @param kty always {@code OKP}
     * @param kid its id
     * @param alg the algorithm it is for
     * @param use what it is for
     * @param crv the curve, {@code Ed25519}
     * @param x public part, base64url
     * @param d private part, base64url; null in a public key
     * @param x5c certificates, base64; empty if Clerk gives none
     * @param x5t SHA-1 digest of the certificate, base64url; null if there is none
     * @param x5tS256 SHA-256 digest of the certificate, base64url; null if there is none
     * @param x5u where the certificates are; null if nowhere
     */
    record OctetKeyPair(String kty, String kid, String alg, String use, String crv, String x, @Nullable String d,
            List<String> x5c, @Nullable String x5t, @JsonProperty("x5t#S256") @Nullable String x5tS256,
            @Nullable String x5u) implements JsonWebKey {

        /** {@return the name of the record and the id: the parts may be secrets} */
        @Override
        public String toString() {
            return "OctetKeyPair[kid=" + kid + "]";
        }
    }

    /**
     * A secret that both sides share (RFC 7518 section 6.4).
     *
     * @param kty always {@code oct}
     * @param kid its id
     * @param alg the algorithm it is for
     * @param use what it is for
     * @param k the secret, base64url
     * @param x5c certificates, base64; empty if Clerk gives none
     * @param x5t SHA-1 digest of the certificate, base64url; null if there is none
     * @param x5tS256 SHA-256 digest of the certificate, base64url; null if there is none
     * @param x5u where the certificates are; null if nowhere
     */
    record Symmetric(String kty, String kid, String alg, String use, String k, List<String> x5c, @Nullable String x5t,
            @JsonProperty("x5t#S256") @Nullable String x5tS256, @Nullable String x5u) implements JsonWebKey {

        /** {@return the name of the record and the id: the parts may be secrets} */
        @Override
        public String toString() {
            return "Symmetric[kid=" + kid + "]";
        }
    }

    /**
     * A key of a kind that this version does not know.
     *
     * @param kty the kind, as Clerk names it
     * @param kid its id
     * @param alg the algorithm it is for
     * @param use what it is for
     */
    record Other(String kty, String kid, String alg, String use) implements JsonWebKey {
    }
}

package io.quarkiverse.clerk.config;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * Reads the PEM text of an RSA public key (RFC 7468 section 13), as forgiving about its layout as people's environment
 * variables need: any white space, line breaks written as {@code \n}, and without the BEGIN and END lines too.
 */
public final class RsaPublicKeyPem {

    /** The shortest modulus that is accepted, in bits (RFC 7518 section 3.3). */
    public static final int MINIMUM_BITS = 2048;

    private RsaPublicKeyPem() {
    }

    /**
     * Reads a key.
     *
     * @param pem what stands in the configuration
     * @return the key; never null
     * @throws IllegalArgumentException if it is anything but an RSA public key of enough bits; the message says what it is
     */
    public static RSAPublicKey parse(String pem) {
        if (pem.contains("PRIVATE KEY")) {
            throw new IllegalArgumentException("a private key");
        }
        var der = decode(pem.replace("\\r", "").replace("\\n", "\n")
                .replace("-----BEGIN PUBLIC KEY-----", "")
                .replace("-----END PUBLIC KEY-----", "")
                .replaceAll("\\s", ""));
        for (var algorithm : List.of("RSA", "EC", "Ed25519")) {
            try {
                var key = KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der));
                if (key instanceof RSAPublicKey rsa) {
                    return longEnough(rsa);
                }
                throw new IllegalArgumentException("a public key of the kind " + algorithm);
            } catch (GeneralSecurityException anotherKind) {
                continue;
            }
        }
        throw new IllegalArgumentException("text that is not a public key in PEM");
    }

    private static byte[] decode(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("text that is not a public key in PEM");
        }
    }

    private static RSAPublicKey longEnough(RSAPublicKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < MINIMUM_BITS) {
            throw new IllegalArgumentException("an RSA key of " + bits + " bits");
        }
        return key;
    }
}

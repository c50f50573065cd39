package io.quarkiverse.clerk.auth;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;

/** Keys made for this run. */
public final class TestKeys {

    /** What the instance under test signs with. */
    public static final KeyPair INSTANCE = rsa(2048);
    /** Somebody else's. */
    public static final KeyPair OTHER = rsa(2048);

    private TestKeys() {
    }

    public static KeyPair rsa(int bits) {
        return generate("RSA", bits);
    }

    public static KeyPair ec() {
        return generate("EC", 256);
    }

    public static RSAPublicKey publicHalf(KeyPair pair) {
        return (RSAPublicKey) pair.getPublic();
    }

    private static KeyPair generate(String kind, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

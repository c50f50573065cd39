package io.quarkiverse.clerk.test.config;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** Makes public keys of all kinds. */
final class PublicKeys {

    private PublicKeys() {
    }

    static String pem(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return "-----BEGIN PUBLIC KEY-----\\n"
                    + Base64.getEncoder().encodeToString(generator.generateKeyPair().getPublic().getEncoded())
                    + "\\n-----END PUBLIC KEY-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

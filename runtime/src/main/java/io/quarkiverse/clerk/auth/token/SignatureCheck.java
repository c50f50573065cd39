package io.quarkiverse.clerk.auth.token;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Map;

/** Verifies an RSASSA-PKCS1-v1_5 signature (RFC 7518 section 3.3), with nothing around it that costs time. */
final class SignatureCheck {

    private static final Map<String, String> JAVA_NAMES = Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512",
            "SHA512withRSA");

    private SignatureCheck() {
    }

    static boolean isGenuine(Jwt jwt, SigningKey key, String algorithm) {
        try {
            var signature = Signature.getInstance(JAVA_NAMES.get(algorithm));
            signature.initVerify(key.key());
            jwt.updateSigned(signature);
            return signature.verify(jwt.signature());
        } catch (SignatureException wrongLength) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform verifies RSA signatures", e);
        }
    }
}

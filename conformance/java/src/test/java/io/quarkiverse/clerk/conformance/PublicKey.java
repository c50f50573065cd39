package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

import com.clerk.backend_api.models.components.Keys;

/** The key that verifies session tokens. */
final class PublicKey {

    private PublicKey() {
    }

    /** As PEM, which is how Clerk's dashboard shows it. */
    static String pem() {
        Keys key = CLERK.jwks().getJWKSDirect().jwks().orElseThrow().keys().orElseThrow().get(0);
        RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key.n().orElseThrow()), number(key.e().orElseThrow()));
        try {
            byte[] encoded = KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded();
            return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                    + "\n-----END PUBLIC KEY-----";
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}

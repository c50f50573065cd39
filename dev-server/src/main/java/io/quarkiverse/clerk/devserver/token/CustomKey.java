package io.quarkiverse.clerk.devserver.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.ProviderException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * A key that somebody else has given, to sign tokens for a service that knows it. Signs with the JDK alone, like
 * {@link SigningKey}.
 *
 * @param algorithm one of {@link #isAlgorithm}
 * @param key a secret for HS…; else a private key as PKCS8 PEM
 */
public record CustomKey(String algorithm, String key) {

    /** The JDK's names, by those of RFC 7518. */
    private static final Map<String, String> SECRET_ALGORITHMS = Map.of(
            "HS256", "HmacSHA256", "HS384", "HmacSHA384", "HS512", "HmacSHA512");
    private static final Map<String, String> KEY_ALGORITHMS = Map.of(
            "RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA",
            "ES256", "SHA256withECDSAinP1363Format", "ES384", "SHA384withECDSAinP1363Format",
            "ES512", "SHA512withECDSAinP1363Format");

    /** Unlike the JDK, RFC 7518 (3.4) has one curve for each algorithm. */
    private static final Map<String, Integer> CURVE_BITS = Map.of("ES256", 256, "ES384", 384, "ES512", 521);

    /** Whether such a key can sign by this algorithm. */
    public static boolean isAlgorithm(String name) {
        return SECRET_ALGORITHMS.containsKey(name) || KEY_ALGORITHMS.containsKey(name);
    }

    /** Whether the key fits the algorithm. */
    public boolean isUsable() {
        return signature("").isPresent();
    }

    /**
     * A JWT in the compact form.
     *
     * @throws IllegalStateException unless the key is usable
     */
    public String sign(ObjectNode claims) {
        // No key id: whoever verifies it looks for the key elsewhere than among those that this server publishes.
        ObjectNode header = Json.object().put("alg", algorithm).put("cat", TokenCategory.TEMPLATE).put("typ", "JWT");
        String content = Jwt.content(header, claims);
        return Jwt.signed(content, signature(content).orElseThrow(() -> new IllegalStateException("unusable key")));
    }

    private Optional<byte[]> signature(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        try {
            return Optional.of(SECRET_ALGORITHMS.containsKey(algorithm) ? hmac(bytes) : signed(bytes));
        } catch (GeneralSecurityException | ProviderException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] hmac(byte[] content) throws GeneralSecurityException {
        String name = SECRET_ALGORITHMS.get(algorithm);
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), name));
        return mac.doFinal(content);
    }

    private byte[] signed(byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(KEY_ALGORITHMS.get(algorithm));
        signature.initSign(privateKey());
        signature.update(content);
        return signature.sign();
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        String base64 = key.replaceAll("-----(BEGIN|END) PRIVATE KEY-----|\\s", "");
        PrivateKey decoded = KeyFactory.getInstance(CURVE_BITS.containsKey(algorithm) ? "EC" : "RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        if (decoded instanceof ECPrivateKey ec
                && ec.getParams().getCurve().getField().getFieldSize() != CURVE_BITS.get(algorithm)) {
            throw new InvalidKeyException("the curve is another algorithm's");
        }
        return decoded;
    }

    /** Without the key, for logs. */
    @Override
    public String toString() {
        return "CustomKey[algorithm=" + algorithm + "]";
    }
}

package io.quarkiverse.clerk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/**
 * The signing key of an instance that exists in a test only. It comes out the same in every class loader, because Quarkus loads
 * a test class in two of them: one sets the configuration, the other runs the tests.
 */
public final class InstanceKey {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    /**
     * Makes a key.
     *
     * @param seed the same key for the same seed
     */
    public InstanceKey(long seed) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the public key as a line for a properties file} */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\\n" + base64() + "\\n-----END PUBLIC KEY-----";
    }

    /** {@return the public key, without what PEM puts around it} */
    public String base64() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** {@return the JSON Web Key Set that the instance publishes} */
    public String jwks() {
        return jwks("ins_test");
    }

    /** {@return the same with another key id} */
    public String jwks(String kid) {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + kid + "\",\"n\":\""
                + BASE64.encodeToString(key.getModulus().toByteArray()) + "\",\"e\":\""
                + BASE64.encodeToString(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    /** {@return a session token of user_ann, good for a minute, with more claims as JSON members} */
    public String token(String... moreClaims) {
        long now = Instant.now().getEpochSecond();
        var claims = "{\"sub\":\"user_ann\",\"iat\":" + now + ",\"nbf\":" + now + ",\"exp\":" + (now + 60);
        for (var claim : moreClaims) {
            claims += "," + claim;
        }
        return sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}", claims + "}");
    }

    /** {@return a JWT signed with this key} */
    public String sign(String header, String claims) {
        var signed = encode(header) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }
}

package io.quarkiverse.clerk.devserver.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs webhooks the way Svix does: HMAC-SHA256 over id, time and body. Not a record, whose text would show the secret.
 * Thread-safe.
 *
 * @see <a href="https://docs.svix.com/receiving/verifying-payloads/how-manual">How to verify webhooks manually</a>
 */
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /**
     * Signs with a secret.
     *
     * @param secret {@code whsec_} and base64
     * @throws IllegalArgumentException if it is anything else; the text does not show it
     */
    public WebhookSignature(String secret) {
        key = new SecretKeySpec(bytes(secret), ALGORITHM);
    }

    /** A secret that nobody else has. */
    public static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /** The first of one or more secrets with commas between them, as this signs with: a verifier's prefix may be left out. */
    public static String firstSecret(String secrets) {
        String first = secrets.split(",")[0].strip();
        return first.startsWith(PREFIX) ? first : PREFIX + first;
    }

    private static byte[] bytes(String secret) {
        try {
            byte[] bytes = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
            if (bytes.length > 0) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Without the cause, whose text quotes characters of the secret.
        }
        throw new IllegalArgumentException("The webhook secret must be whsec_ and base64 behind it");
    }

    /**
     * The value of the header {@code svix-signature}.
     *
     * @param id the value of the header {@code svix-id}
     * @param time whose seconds are the value of the header {@code svix-timestamp}
     * @param body the body, byte for byte
     */
    public String sign(String id, Instant time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + time.getEpochSecond() + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}

package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_MISMATCH;
import static io.quarkiverse.clerk.webhooks.WebhookReason.SIGNATURE_UNSUPPORTED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_NEW;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_OLD;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies that a webhook is from Clerk, which sends them through Svix and signs them with a secret of the endpoint.
 *
 * @see <a href="https://docs.svix.com/receiving/verifying-payloads/how-manual">Svix' description of the signatures</a>
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks, which says the same with other names of headers</a>
 */
public final class WebhookVerifier {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1";

    private final List<SecretKeySpec> keys;
    private final Duration tolerance;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param signingSecrets of the endpoint, from the Clerk dashboard: base64, with or without {@code whsec_} before it. While
     *        one is being changed there are two, and what any of them has signed is accepted
     * @param tolerance how old a webhook may be, or how far in the future; counted in whole seconds
     * @param clock what time it is
     * @throws IllegalArgumentException if there is no secret, or one is empty or not base64; does not quote it
     */
    public WebhookVerifier(Collection<String> signingSecrets, Duration tolerance, Clock clock) {
        if (signingSecrets.isEmpty()) {
            throw new IllegalArgumentException("There is no webhook signing secret");
        }
        this.keys = signingSecrets.stream().map(WebhookVerifier::key).toList();
        this.tolerance = tolerance;
        this.clock = clock;
    }

    private static SecretKeySpec key(String secret) {
        try {
            var bytes = Base64.getDecoder().decode(secret.startsWith("whsec_") ? secret.substring(6) : secret);
            return new SecretKeySpec(bytes, ALGORITHM); // refuses an empty key, with which anybody could sign
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The webhook signing secret is not whsec_ and base64 behind it");
        }
    }

    /** {@return whether a text is a signing secret in its form} */
    public static boolean isSecret(String text) {
        try {
            key(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Verifies a webhook.
     *
     * @param headers gives all values of the header of a name in lower case; empty if it is not there
     * @param body the body, byte for byte as it came
     * @throws WebhookVerificationException if it is not from Clerk, or earlier or later than it may be
     */
    public void verify(Function<String, List<String>> headers, byte[] body) {
        verify(inTime(headers), body);
    }

    /** The part that needs no body, so that who sends anything else is not listened to for long. */
    WebhookHeaders inTime(Function<String, List<String>> headers) {
        var signed = WebhookHeaders.of(headers);
        // The signature of a webhook is good for ever: without a limit, whoever saw one could repeat it whenever it pleases.
        long now = clock.instant().getEpochSecond();
        require(signed.seconds() >= now - tolerance.toSeconds(), TOO_OLD);
        require(signed.seconds() <= now + tolerance.toSeconds(), TOO_NEW);
        return signed;
    }

    void verify(WebhookHeaders headers, byte[] body) {
        var signatures = Arrays.stream(headers.signatures().split(" ")).map(signature -> signature.split(","))
                .filter(parts -> parts.length >= 2 && parts[0].equals(VERSION)).map(parts -> parts[1].getBytes(UTF_8)).toList();
        require(!signatures.isEmpty(), SIGNATURE_UNSUPPORTED);
        var prefix = (headers.id() + "." + headers.seconds() + ".").getBytes(UTF_8);
        require(keys.stream().map(key -> sign(key, prefix, body)).anyMatch(expected -> signatures.stream()
                // In constant time: how long a guess takes must not tell how much of it is right.
                .anyMatch(signature -> MessageDigest.isEqual(expected, signature))), SIGNATURE_MISMATCH);
    }

    private static byte[] sign(SecretKeySpec key, byte[] prefix, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(prefix);
            return Base64.getEncoder().encode(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }

    private static void require(boolean condition, WebhookReason reason) {
        if (!condition) {
            throw new WebhookVerificationException(reason);
        }
    }
}

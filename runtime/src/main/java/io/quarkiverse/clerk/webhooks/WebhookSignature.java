package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason.HEADERS_MISSING;
import static io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason.SIGNATURE_MISMATCH;
import static io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason.TIMESTAMP_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason.TOO_NEW;
import static io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason.TOO_OLD;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkiverse.clerk.webhooks.WebhookVerificationException.Reason;

/**
 * Verifies that a webhook is from Clerk, which sends them through Svix and signs them with a secret of the endpoint.
 *
 * @see <a href="https://docs.svix.com/receiving/verifying-payloads/how-manual">Svix' description of the signatures</a>
 */
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long TOLERANCE_SECONDS = 300;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,15}");

    private final SecretKeySpec key;
    private final Clock clock;

    /**
     * Makes a verifier.
     *
     * @param signingSecret of the endpoint, from the Clerk dashboard: base64, with or without {@code whsec_} before it
     * @param clock what time it is
     * @throws IllegalArgumentException if the secret is empty or not base64; does not quote it
     */
    public WebhookSignature(String signingSecret, Clock clock) {
        this.key = key(signingSecret);
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

    /**
     * Verifies a webhook.
     *
     * @param headers gives all values of the header of a name in lower case; empty if it is not there
     * @param body the body, byte for byte as it came
     * @throws WebhookVerificationException if it is not from Clerk, or more than five minutes early or late
     */
    public void verify(Function<String, List<String>> headers, byte[] body) {
        var id = header(headers, "svix-id");
        var sent = header(headers, "svix-timestamp");
        var signatures = header(headers, "svix-signature");

        // What is behind the number is not signed and not looked at.
        var digits = SECONDS.matcher(sent);
        require(digits.lookingAt(), TIMESTAMP_MALFORMED);
        // The signature of a webhook is good for ever: without a limit, whoever saw one could repeat it whenever it pleases.
        long seconds = Long.parseLong(digits.group());
        long now = clock.instant().getEpochSecond();
        require(seconds >= now - TOLERANCE_SECONDS, TOO_OLD);
        require(seconds <= now + TOLERANCE_SECONDS, TOO_NEW);

        require(containsOneOf(signatures, sign(id + "." + seconds + ".", body)), SIGNATURE_MISMATCH);
    }

    private static String header(Function<String, List<String>> headers, String name) {
        var values = headers.apply(name);
        require(values.size() == 1 && !values.get(0).isBlank(), HEADERS_MISSING);
        return values.get(0).strip();
    }

    private byte[] sign(String prefix, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(prefix.getBytes(UTF_8));
            return Base64.getEncoder().encode(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }

    /** There are several while a secret is being changed, one for each; those of versions other than 1 are not for us. */
    private static boolean containsOneOf(String signatures, byte[] expected) {
        for (var signature : signatures.split(" ")) {
            var parts = signature.split(",");
            // In constant time: how long a guess takes must not tell how much of it is right.
            if (parts.length >= 2 && parts[0].equals("v1") && MessageDigest.isEqual(expected, parts[1].getBytes(UTF_8))) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean condition, Reason reason) {
        if (!condition) {
            throw new WebhookVerificationException(reason);
        }
    }
}

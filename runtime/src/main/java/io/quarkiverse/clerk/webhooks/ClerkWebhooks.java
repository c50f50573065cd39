package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.DATA_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.NOT_AN_EVENT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.clerk.webhooks.event.DataMalformedException;
import io.quarkiverse.clerk.webhooks.event.WebhookBody;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

/**
 * Verifies webhooks for applications that receive them in a resource of their own:
 *
 * <pre>
 * &#64;POST
 * public void receive(&#64;Context HttpHeaders headers, byte[] body) {
 *     WebhookEvent event = webhooks.verify(headers.getRequestHeaders(), body);
 * </pre>
 *
 * They are verified with {@code quarkus.clerk.webhooks.signing-secret}. What comes twice is verified twice: that each is
 * delivered once is a matter of the endpoint that the extension serves.
 */
public final class ClerkWebhooks {

    private final Optional<WebhookVerifier> verifier;

    /**
     * Made by Quarkus.
     *
     * @param verifier empty where no signing secret is set
     */
    public ClerkWebhooks(Optional<WebhookVerifier> verifier) {
        this.verifier = verifier;
    }

    /**
     * Verifies a webhook, and reads it.
     *
     * @param headers of the request, by their names in any case
     * @param body byte for byte as it came: text that was read into objects and written again will not do
     * @return the event; never null
     * @throws IllegalStateException if no signing secret is set
     * @throws WebhookVerificationException if it is not from Clerk, too old, or no event: says which
     */
    public WebhookEvent verify(Map<String, List<String>> headers, byte[] body) {
        try {
            return read(inTime(name -> values(headers, name)), body).event();
        } catch (DataMalformedException e) {
            throw new WebhookVerificationException(DATA_MALFORMED);
        }
    }

    WebhookHeaders inTime(Function<String, List<String>> headers) {
        return verifier().inTime(headers);
    }

    WebhookBody read(WebhookHeaders headers, byte[] body) {
        verifier().verify(headers, body);
        return WebhookBody.read(headers.id(), Instant.ofEpochSecond(headers.seconds()), body)
                .orElseThrow(() -> new WebhookVerificationException(NOT_AN_EVENT));
    }

    private WebhookVerifier verifier() {
        return verifier.orElseThrow(() -> new IllegalStateException("quarkus.clerk.webhooks.signing-secret "
                + "(CLERK_WEBHOOK_SIGNING_SECRET) is not set; expected what Clerk signs webhooks with, whsec_…. Clerk "
                + "dashboard > Webhooks > the endpoint's page > Signing Secret"));
    }

    private static List<String> values(Map<String, List<String>> headers, String name) {
        var values = new ArrayList<String>();
        headers.forEach((other, more) -> {
            if (name.equalsIgnoreCase(other)) {
                values.addAll(more);
            }
        });
        return values;
    }
}

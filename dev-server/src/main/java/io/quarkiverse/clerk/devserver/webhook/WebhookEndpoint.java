package io.quarkiverse.clerk.devserver.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where webhooks are sent. Any http or https URL will do, also of another machine or of a container: it is the developer who
 * names it, and nothing is sent anywhere unless one is named. What is sent are the development instance's users, and the
 * messages with the codes that they would get.
 *
 * @param url of the application's handler; redirects are not followed
 * @param secret by which messages are signed, {@code whsec_} and base64; null for a random one, never null afterwards
 * @param events the types that are sent; empty for all. What is sent by hand is sent whatever its type
 * @param retries how long to wait after each failure before the next attempt; when they are used up, the message has failed
 */
public record WebhookEndpoint(URI url, String secret, Set<String> events, List<Duration> retries) {

    /** Svix' schedule: 5 seconds after the first failure, then 5 minutes, and so on up to some 28 hours in all. */
    public static final List<Duration> SVIX_RETRIES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(10));

    /**
     * Checks the endpoint.
     *
     * @throws IllegalArgumentException if the URL is not http or https or holds credentials, if the secret has another form, or
     *         if there is no such type of events
     */
    public WebhookEndpoint {
        checkUrl(url);
        secret = Objects.requireNonNullElseGet(secret, WebhookSignature::newSecret);
        new WebhookSignature(secret);
        events = Set.copyOf(events);
        retries = List.copyOf(retries);
        Set<String> unknown = new TreeSet<>(events);
        unknown.removeAll(WebhookEvents.TYPES);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There are no webhooks of the type " + String.join(", ", unknown));
        }
        if (retries.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("A retry cannot come before the failure");
        }
    }

    /** All events, retried like Svix does. */
    public WebhookEndpoint(URI url, String secret) {
        this(url, secret, Set.of(), SVIX_RETRIES);
    }

    /** All events, with a random secret, retried like Svix does. */
    public static WebhookEndpoint of(String url) {
        return new WebhookEndpoint(URI.create(url), null);
    }

    /** The same for these types of events only. */
    public WebhookEndpoint withEvents(String... types) {
        return new WebhookEndpoint(url, secret, Set.of(types), retries);
    }

    /** The same with another schedule; none for a single attempt. */
    public WebhookEndpoint withRetries(Duration... delays) {
        return new WebhookEndpoint(url, secret, events, List.of(delays));
    }

    boolean wants(String type) {
        return events.isEmpty() || events.contains(type);
    }

    private static void checkUrl(URI url) {
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        // Credentials in it would show in logs, and would not be sent.
        if (!http || url.getHost() == null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "The URL of a webhook endpoint must be an http or https URL without credentials");
        }
    }

    /** Without the secret, for logs. */
    @Override
    public String toString() {
        return "WebhookEndpoint[url=" + url + ", events=" + events + ", retries=" + retries + "]";
    }
}

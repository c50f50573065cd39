package io.quarkiverse.clerk.deployment;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig.DevServices.SentWebhooks;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;

/**
 * Where the dev server sends webhooks.
 *
 * @param url empty for nowhere
 * @param secret what they are signed with; empty for a random one
 * @param retries when those are sent again that were not acknowledged
 */
record WebhookSettings(Optional<String> url, Optional<String> secret, List<Duration> retries) {

    private static final String PREFIX = "quarkus.clerk.devservices.webhooks";

    /** An application that is being developed is away for seconds, while it restarts, and not for hours. */
    private static final List<Duration> SOON = List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
            Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5));

    /**
     * Reads the settings.
     *
     * @param own where the application itself receives webhooks; empty if it does not
     * @param config the value of a property, empty if it is not set
     */
    static WebhookSettings of(SentWebhooks devServices, Optional<URI> own, Function<String, Optional<String>> config) {
        var secret = devServices.secret().or(() -> signingSecret(config));
        return devServices.url().isPresent() || own.isEmpty()
                ? new WebhookSettings(devServices.url(), secret, WebhookEndpoint.SVIX_RETRIES)
                : new WebhookSettings(own.map(URI::toString), secret, SOON);
    }

    /** What the application verifies with. One that is wrong is reported when it starts, and not here too. */
    private static Optional<String> signingSecret(Function<String, Optional<String>> config) {
        return config.apply("quarkus.clerk.webhooks.signing-secret").or(() -> config.apply("clerk.webhook-signing-secret"))
                .map(WebhookSignature::firstSecret).filter(WebhookVerifier::isSecret);
    }

    /**
     * The same for the dev server.
     *
     * @param earlier the random secret that it has had so far; empty if it has none
     * @param problems what is wrong with it is added here
     * @return null for nowhere
     */
    WebhookEndpoint endpoint(Optional<String> earlier, List<String> problems) {
        if (url.isEmpty()) {
            return null;
        }
        try {
            return new WebhookEndpoint(URI.create(url.get()), secret.or(() -> earlier).orElse(null), Set.of(),
                    retries);
        } catch (IllegalArgumentException e) {
            problems.add(PREFIX + ": " + e.getMessage());
            return null;
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return url.orElse("nowhere");
    }
}

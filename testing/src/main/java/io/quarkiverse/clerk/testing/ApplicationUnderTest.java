package io.quarkiverse.clerk.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.clerk.config.WebhooksConfig;
import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;

/**
 * Where the application under test receives webhooks. It may be another process, so only its configuration is known. Not a
 * record, whose text would show the secret.
 */
final class ApplicationUnderTest {

    private static final String PATH = "quarkus.clerk.webhooks.path";
    private static final String OTHER_URL = "quarkus.clerk.devservices.webhooks.url";
    private static final String SECRET = "quarkus.clerk.webhooks.signing-secret";
    /** Clerk's own name, by which Dev Services sets it: a packaged application's default for the other is not known here. */
    private static final String CLERKS_SECRET = "clerk.webhook-signing-secret";
    /** Observers may take long. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY).connectTimeout(Duration.ofSeconds(20)).build();

    private final String url;
    private final String path;
    private final String secret;

    private ApplicationUnderTest(String url, String path, String secret) {
        this.url = url;
        this.path = path;
        this.secret = secret;
    }

    static ApplicationUnderTest configured() {
        return new ApplicationUnderTest(url(), path(), secret());
    }

    /** {@return where the dev server has to send webhooks; empty if the developer has said where, and so knows better} */
    static Optional<String> webhooks() {
        return value(OTHER_URL).isPresent() ? Optional.empty() : Optional.of(url() + path());
    }

    private static String path() {
        return value(PATH).orElse(WebhooksConfig.PATH);
    }

    /** {@return where the application is, with its root path and no slash at the end} */
    private static String url() {
        return value("test.url").map(url -> url.replaceFirst("/$", "")).orElseThrow(() -> new IllegalStateException(
                "There is no application under test: test.url is not set. Quarkus sets it in a @QuarkusTest or "
                        + "@QuarkusIntegrationTest"));
    }

    private static String secret() {
        return Stream.of(SECRET, CLERKS_SECRET).flatMap(name -> value(name).stream()).findFirst()
                .map(WebhookSignature::firstSecret)
                .orElseThrow(() -> new IllegalStateException("There is nothing to sign webhooks with: " + SECRET
                        + " is not set. Dev Services sets it for a @QuarkusTest or @QuarkusIntegrationTest if the application "
                        + "observes events and no key of a real instance is set; otherwise set one under %test, whsec_ and "
                        + "base64"));
    }

    private static Optional<String> value(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    WebhookAnswer send(TestWebhook webhook) {
        var draft = webhook.draft();
        var to = URI.create(url + (draft.path == null ? path : draft.path));
        var request = HttpRequest.newBuilder(to).timeout(TIMEOUT);
        draft.write(request, secret);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new WebhookAnswer(webhook + " to " + to, response.statusCode(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException("Nothing answers at " + to + " to " + webhook, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

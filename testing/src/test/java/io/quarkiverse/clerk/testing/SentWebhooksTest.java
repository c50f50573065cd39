package io.quarkiverse.clerk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

class SentWebhooksTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String API_URL = "quarkus.clerk.api-url";
    /** Where webhooks are sent anyway. */
    private static final String PATH = "/app/clerk/webhooks";
    private static final String DATA = "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}";

    private Application application;
    private ClerkDevServer server;

    @BeforeEach
    void start() throws IOException {
        application = new Application();
        server = ClerkDevServer.start(DevServerOptions.defaults());
        System.setProperty(API_URL, server.url());
    }

    @AfterEach
    void stop() {
        System.clearProperty(API_URL);
        server.close();
        application.close();
    }

    private void sendTo(String url, Duration... retries) {
        server.webhooks().sendTo(new WebhookEndpoint(URI.create(url), Application.SECRET).withRetries(retries));
    }

    @Test
    void whatIsSentHasArrivedAfterwards() {
        sendTo(application.url(), Duration.ZERO);
        application.statuses.add(500);
        server.webhooks().send("user.deleted", DATA);
        ClerkTestServer.awaitWebhooks(SOON);
        assertThat(application.events).hasSize(2);
    }

    @Test
    void whatHasFailedBeforeIsNotWaitedFor() {
        sendTo(application.url() + PATH);
        application.statuses.add(500);
        server.webhooks().send("user.deleted", DATA);
        assertThatThrownBy(() -> server.webhooks().awaitDelivered(SOON)).hasMessageContaining("FAILED");
        ClerkTestServer.awaitWebhooks(Duration.ZERO);
    }

    @Test
    void whatDoesNotArriveIsTold() {
        sendTo(application.url() + PATH, Duration.ofDays(1));
        application.statuses.add(500);
        var id = server.webhooks().send("user.deleted", DATA);
        assertThatThrownBy(() -> server.webhooks().awaitDelivered(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> ClerkTestServer.awaitWebhooks(Duration.ZERO)).isInstanceOf(AssertionError.class)
                .hasMessage("Not delivered within 0 ms: user.deleted %s is pending, answered 500", id);
    }

    @Test
    void aRandomPortIsTold() {
        sendTo("http://localhost:0" + PATH, Duration.ofDays(1));
        var id = server.webhooks().send("user.deleted", DATA);
        assertThatThrownBy(() -> server.webhooks().awaitDelivered(Duration.ofMillis(500))).hasMessageContaining(id);
        ClerkTestServer.awaitWebhooks(SOON);
        assertThat(application.paths).containsExactly(PATH);
    }

    @Test
    void aUrlThatIsSetStays() {
        System.setProperty("quarkus.clerk.devservices.webhooks.url", application.url() + "/hook");
        sendTo(application.url() + "/hook");
        server.webhooks().send("user.deleted", DATA);
        ClerkTestServer.awaitWebhooks(SOON);
        assertThat(application.paths).containsExactly("/hook");
    }

    @Test
    void withoutAnEndpointItIsSaidWhatToDo() {
        assertThatThrownBy(() -> ClerkTestServer.awaitWebhooks(SOON)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("webhook endpoint");
    }
}

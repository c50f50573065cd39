package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.quarkiverse.clerk.devserver.store.StoredDocuments;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

/** Each test has a new server, and a clock that stands still. */
abstract class ServerTest {

    private static final WebhookEndpoint NOBODY = WebhookEndpoint.of("http://127.0.0.1:1/").withRetries();

    final TestClock clock = new TestClock();
    ClerkDevServer server;
    Api api;
    private StoredDocuments stored;

    @BeforeEach
    void start() {
        server = ClerkDevServer.start(DevServerOptions.defaults().withClock(clock)
                .withWebhooks(NOBODY), new TestKeys());
        stored = StoredDocuments.of(server.parts().store());
        api = new Api(server);
    }

    /** Whatever a test changes, Clerk's description of webhooks says how that is told. */
    @AfterEach
    void changesWereToldLikeClerkDoes() {
        WebhookDescription.CLERKS.ifPresent(clerks -> server.webhooks().messages().stream()
                .forEach(message -> assertThat(clerks.faults(Api.json(message.payload()))).as(message.payload()).isEmpty()));
    }

    /** Whatever a test does, what is in the store is replaced and never changed. */
    @AfterEach
    void noStoredDocumentWasChanged() {
        assertThat(stored.changed()).isEmpty();
    }

    @AfterEach
    void stop() {
        server.close();
    }
}

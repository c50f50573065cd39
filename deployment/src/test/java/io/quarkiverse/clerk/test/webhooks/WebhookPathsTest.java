package io.quarkiverse.clerk.test.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.test.QuarkusUnitTest;

/** Where webhooks are received: of two instances, below a root path, in an application that asks everybody who they are. */
class WebhookPathsTest {

    private static final byte[] BODY = Sender.event("user.upgraded", "{}").getBytes();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Everything.class, Sender.class))
            .overrideConfigKey("quarkus.http.root-path", "/app")
            .overrideConfigKey("quarkus.http.auth.permission.all.paths", "/*")
            .overrideConfigKey("quarkus.http.auth.permission.all.policy", "authenticated")
            .overrideConfigKey("quarkus.http.limits.max-body-size", "10")
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.OTHER_SECRET + "," + Sender.SECRET)
            .overrideConfigKey("quarkus.clerk.webhooks.path", "/hooks")
            .overrideConfigKey("quarkus.clerk.\"eu\".secret-key", "sk_live_x")
            .overrideConfigKey("quarkus.clerk.\"eu\".publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA")
            .overrideConfigKey("quarkus.clerk.\"eu\".webhooks.signing-secret", Sender.OTHER_SECRET)
            .overrideConfigKey("quarkus.clerk.\"eu\".webhooks.path", "/hooks/eu")
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkiverse.clerk.webhooks"))
            .assertLogRecords(records -> assertThat(records).as("strangers write nothing into the log").singleElement()
                    .satisfies(record -> assertThat(record.getParameters()).containsExactly("not-an-event")));

    @Inject
    Everything everything;

    @Test
    void eachInstanceHasAPathAndASecretOfItsOwn() {
        Sender.send(Sender.SECRET, "/hooks", "msg_1", BODY).statusCode(204);
        Sender.send(Sender.OTHER_SECRET, "/hooks", "msg_2", BODY).statusCode(204);
        Sender.send(Sender.OTHER_SECRET, "/hooks/eu", "msg_3", BODY).statusCode(204);
        Sender.send(Sender.SECRET, "/hooks/eu", "msg_4", BODY).statusCode(400).body("reason", is("signature-mismatch"));
        assertThat(everything.events).extracting(WebhookEvent::id).contains("msg_1", "msg_2", "msg_3")
                .doesNotContain("msg_4");
    }

    @Test
    void aWebhookIsDeliveredOnce() {
        Sender.send(Sender.SECRET, "/hooks", "msg_5", BODY).statusCode(204).body(emptyString());
        Sender.send(Sender.SECRET, "/hooks", "msg_5", BODY).statusCode(204);
        assertThat(everything.events.stream().filter(event -> event.id().equals("msg_5"))).singleElement()
                .satisfies(event -> assertThat(event.message().json()).isEqualTo(new String(BODY, UTF_8)));
    }

    /** Who has signed it has the secret, so it is told above DEBUG. */
    @Test
    void whatIsSignedButNoEventIsLogged() {
        Sender.send(Sender.SECRET, "/hooks", "msg_6", "{}".getBytes(UTF_8)).statusCode(400).body("reason", is("not-an-event"));
    }

    @Test
    void nothingElseIsServed() {
        for (var path : List.of("/clerk/webhooks", "/hooks/us", "/hooks/eu/x", "/HOOKS", "/app/hooks")) {
            assertThat(Sender.send(Sender.SECRET, path, "msg_9", BODY).status()).as(path).isIn(401, 404);
        }
        for (var method : List.of("GET", "PUT", "DELETE", "OPTIONS")) {
            assertThat(Sender.request(method, "/hooks", new byte[0]).status()).as(method).isIn(401, 405);
        }
        assertThat(everything.events).noneMatch(event -> event.id().equals("msg_9"));
    }

    @Singleton
    static class Everything {

        final List<WebhookEvent> events = new CopyOnWriteArrayList<>();

        void on(@Observes WebhookEvent event) {
            events.add(event);
        }
    }
}

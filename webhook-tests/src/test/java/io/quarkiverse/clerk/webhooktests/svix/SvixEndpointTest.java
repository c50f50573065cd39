package io.quarkiverse.clerk.webhooktests.svix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.WebhookReason;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;

/** What is answered over HTTP to what Svix' own package signs, and to the same with one bit otherwise. */
class SvixEndpointTest {

    private static final String SECRET = "whsec_dGhlIHNlY3JldCB0aGF0IGlzIGtub3duIGhlcmU=";
    private static final int COUNT = 200;
    /** Seconds, so that none becomes too old meanwhile. */
    private static final int SPREAD = 200;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Received.class, Svix.class, Message.class, RandomMessages.class,
                    Body.class, Webhook.class, Place.class))
            .overrideConfigKey("quarkus.devservices.enabled", "false")
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.store", "memory")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", SECRET);

    private static Random random;
    private static List<Message> messages;
    private static List<Webhook> webhooks;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource("/clerk/webhooks")
    URI endpoint;

    @Inject
    Received received;

    @BeforeAll
    static void sign() {
        random = RandomMessages.seeded();
        messages = new RandomMessages(random).make(COUNT, SECRET, Instant.now(), SPREAD);
        webhooks = Svix.sign(messages);
    }

    @BeforeEach
    void forget() {
        received.byId.clear();
    }

    @Test
    void whatSvixSignsArrives() throws Exception {
        for (int i = 0; i < COUNT; i++) {
            var message = messages.get(i);
            var answer = send(webhooks.get(i), i % 2 == 0 ? "svix-" : "webhook-");
            assertThat(answer.statusCode()).as(webhooks.get(i).toString()).isEqualTo(message.isEvent() ? 204 : 400);
            if (message.isEvent()) {
                var text = new String(message.body(), UTF_8);
                assertThat(received.byId.get(message.id())).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } else {
                assertThat(reason(answer)).isEqualTo(WebhookReason.NOT_AN_EVENT.code());
            }
        }
        assertThat(received.byId).hasSize((int) messages.stream().filter(Message::isEvent).count());
        assertThat(messages).anyMatch(message -> message.isEvent() && message.body().length > 900_000);
    }

    @Test
    void oneBitOtherwiseIsRefused() throws Exception {
        var refused = new AtomicInteger();
        for (int i = 0; i < COUNT; i++) {
            for (var place : Place.values()) {
                var altered = place.alter(webhooks.get(i), messages.get(i).known(), random).filter(Webhook::isSendable)
                        .limit(2);
                for (var webhook : altered.toList()) {
                    var answer = send(webhook, "svix-");
                    assertThat(answer.statusCode()).as(webhook.toString()).isEqualTo(400);
                    assertThat(place.refusals).extracting(WebhookReason::code).contains(reason(answer));
                    refused.incrementAndGet();
                }
            }
        }
        assertThat(received.byId).isEmpty();
        assertThat(refused).hasValueGreaterThan(COUNT * 7);
        System.out.println(refused + " webhooks of Svix are refused over HTTP, each with one bit otherwise");
    }

    @Test
    void moreThanAMebibyteIsNotRead() throws Exception {
        var bytes = new byte[1024 * 1024 + 1];
        var message = new Message(List.of(SECRET), 0, "msg_large", Instant.now().getEpochSecond(), bytes, false);
        var answer = send(Svix.sign(List.of(message)).get(0), "svix-");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(reason(answer)).isEqualTo(WebhookReason.BODY_TOO_LARGE.code());
    }

    private HttpResponse<String> send(Webhook webhook, String prefix) throws Exception {
        var request = HttpRequest.newBuilder(endpoint).timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofByteArray(webhook.body()));
        webhook.headers(prefix).forEach(request::setHeader);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String reason(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("reason");
    }

    @Singleton
    static class Received {

        final Map<String, String> byId = new ConcurrentHashMap<>();

        void event(@Observes WebhookEvent event) {
            assertThat(byId.put(event.id(), event.message().json())).isNull();
        }
    }
}

package io.quarkiverse.clerk.devserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Receiver.Request;
import io.quarkiverse.clerk.devserver.webhook.WebhookAttempt;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage.Status;
import io.quarkiverse.clerk.devserver.webhook.WebhookSignature;
import io.quarkiverse.clerk.devserver.webhook.Webhooks;

/** That messages are delivered, by the Java API. */
class WebhooksTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration NOT_IN_THIS_TEST = Duration.ofDays(1);

    private final TestClock clock = new TestClock();
    private Receiver receiver;
    private ClerkDevServer server;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        server = ClerkDevServer.start(DevServerOptions.defaults().withClock(clock)
                .withWebhooks(WebhookEndpoint.of(receiver.url()).withRetries(AT_ONCE, AT_ONCE)));
    }

    @AfterEach
    void stop() {
        server.close();
        receiver.close();
    }

    private Webhooks webhooks() {
        return server.webhooks();
    }

    @Test
    void aMessageIsPostedInClerksEnvelope() {
        String id = webhooks().send("subscription.created", "{\"id\": \"sub_1\"}");
        webhooks().awaitDelivered(SOON);
        Request request = receiver.requests().get(0);
        assertThat(request.method()).isEqualTo("POST /webhooks?tenant=1");
        assertThat(request.contentType()).isEqualTo("application/json");
        assertThat(request.id()).isEqualTo(id).startsWith("msg_");
        assertThat(request.json().path("instance_id").asText()).startsWith("ins_");
        assertThat(request.json()).isEqualTo(Api.json("""
                {"data": {"id": "sub_1"},
                 "event_attributes": {"http_request": {"client_ip": "127.0.0.1", "user_agent": ""}},
                 "instance_id": "%s", "object": "event", "timestamp": %d, "type": "subscription.created"}
                """.formatted(request.json().path("instance_id").asText(), clock.millis())));
    }

    @Test
    void theSignatureVerifiesByTheSecretWhichIsRandom() {
        webhooks().send("user.created", "{\"first_name\": \"Zo\u00eb\"}");
        webhooks().awaitDelivered(SOON);
        Request request = receiver.requests().get(0);
        Instant time = Instant.ofEpochSecond(Long.parseLong(request.timestamp()));
        assertThat(request.signature()).isEqualTo(
                new WebhookSignature(server.webhookSecret()).sign(request.id(), time, request.body().getBytes(UTF_8)));
    }

    /** Receivers have no part in the instance's clock. */
    @Test
    void theTimestampIsThisMachinesHoweverTheInstancesClockStands() {
        webhooks().send("user.created", "{}");
        webhooks().awaitDelivered(SOON);
        assertThat(Long.parseLong(receiver.requests().get(0).timestamp()))
                .isCloseTo(System.currentTimeMillis() / 1000, within(60L));
    }

    @Test
    void messagesArriveInOrder() {
        List<String> sent = IntStream.range(0, 100).mapToObj(i -> webhooks().send("user.updated", "{}")).toList();
        webhooks().awaitDelivered(SOON);
        assertThat(receiver.requests()).extracting(Request::id).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(ints = { 500, 400, 302, 307, 404 })
    void whatIsNotAnsweredWith2xxIsSentAgainUnchanged(int status) {
        receiver.answers(status, status);
        String id = webhooks().send("user.created", "{}");
        webhooks().awaitDelivered(SOON);
        assertThat(receiver.requests()).hasSize(3).extracting(Request::id).containsOnly(id);
        assertThat(receiver.requests()).extracting(Request::body).containsOnly(receiver.requests().get(0).body());
        WebhookMessage message = webhooks().message(id).orElseThrow();
        assertThat(message.status()).isEqualTo(Status.DELIVERED);
        assertThat(message.attempts()).extracting(WebhookAttempt::status).containsExactly(status, status, 204);
        assertThat(message.attempts()).extracting(WebhookAttempt::error).containsOnlyNulls();
    }

    @Test
    void aMessageHasFailedWhenTheScheduleIsUsedUpAndCanBeReplayed() {
        receiver.answers(500, 501, 502);
        String id = webhooks().send("user.created", "{}");
        assertThatThrownBy(() -> webhooks().awaitDelivered(SOON)).isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(id, "FAILED", "502");
        assertThat(webhooks().replayFailed()).isEqualTo(1);
        webhooks().awaitDelivered(SOON);
        assertThat(webhooks().message(id).orElseThrow().attempts()).extracting(WebhookAttempt::status)
                .containsExactly(500, 501, 502, 204);
        assertThat(webhooks().replayFailed()).isZero();
    }

    @Test
    void whatWaitsForItsNextAttemptHoldsNothingUpAndCanBeReplayedAtOnce() {
        webhooks().sendTo(webhooks().endpoint().orElseThrow().withRetries(NOT_IN_THIS_TEST));
        receiver.answers(500);
        String first = webhooks().send("user.created", "{}");
        webhooks().send("user.updated", "{}");
        receiver.await(2);
        assertThatThrownBy(() -> webhooks().awaitDelivered(AT_ONCE)).hasMessageContainingAll(first, "PENDING");
        webhooks().replay(first);
        webhooks().awaitDelivered(SOON);
        assertThat(receiver.types()).containsExactly("user.created", "user.updated", "user.created");
    }

    @Test
    void whatIsForgottenIsNotSentAgain() {
        webhooks().sendTo(webhooks().endpoint().orElseThrow().withRetries(NOT_IN_THIS_TEST));
        webhooks().send("user.created", "{}");
        webhooks().awaitDelivered(SOON);
        receiver.answers(500);
        String failing = webhooks().send("user.updated", "{}");
        receiver.await(2);
        webhooks().forgetPending();
        webhooks().awaitDelivered(SOON);
        assertThat(webhooks().message(failing)).isEmpty();
        assertThat(webhooks().messages()).extracting(WebhookMessage::type).containsExactly("user.created");
    }

    @Test
    void noAnswerIsRecordedAsAnError() throws IOException {
        webhooks().sendTo(WebhookEndpoint.of("http://127.0.0.1:" + freePort() + "/").withRetries());
        String id = webhooks().send("user.created", "{}");
        assertThatThrownBy(() -> webhooks().awaitDelivered(SOON)).hasMessageContaining("FAILED");
        WebhookAttempt attempt = webhooks().message(id).orElseThrow().lastAttempt().orElseThrow();
        assertThat(attempt.status()).isZero();
        assertThat(attempt.error()).contains("refused");
    }

    @Test
    void aRetryGoesWhereTheEndpointIsThen() throws IOException {
        webhooks().sendTo(WebhookEndpoint.of("http://127.0.0.1:" + freePort() + "/").withRetries());
        webhooks().send("user.created", "{}");
        assertThatThrownBy(() -> webhooks().awaitDelivered(SOON)).hasMessageContaining("FAILED");
        webhooks().sendTo(WebhookEndpoint.of(receiver.url()));
        webhooks().replayFailed();
        webhooks().awaitDelivered(SOON);
        assertThat(receiver.types()).containsExactly("user.created");
    }

    @Test
    void withoutAnEndpointNothingIsRecordedOrSent() {
        webhooks().sendTo(null);
        assertThatThrownBy(() -> webhooks().send("user.created", "{}")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> server.webhookSecret()).isInstanceOf(IllegalStateException.class);
        webhooks().awaitDelivered(SOON);
        assertThat(webhooks().messages()).isEmpty();
    }

    @Test
    void theLogKeepsTheLatest500AndShowsTheNewestFirst() {
        List<String> sent = IntStream.range(0, 520).mapToObj(i -> webhooks().send("user.updated", "{}")).toList();
        webhooks().awaitDelivered(SOON);
        assertThat(receiver.requests()).hasSize(520);
        assertThat(webhooks().messages()).hasSize(500);
        assertThat(webhooks().messages().get(0).id()).isEqualTo(sent.get(519));
        assertThat(webhooks().message(sent.get(0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[]", "no JSON", "1" })
    void dataThatIsNoObjectIsRefused(String data) {
        assertThatThrownBy(() -> webhooks().send("user.created", data)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://127.0.0.1/", "/webhooks", "http:", "http://user:4f3a9c@127.0.0.1/", "file:///etc/passwd" })
    void whatIsNoUrlOfAnEndpointIsRefused(String url) {
        assertThatThrownBy(() -> WebhookEndpoint.of(url)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("4f3a9c");
    }

    @Test
    void aTypeThatClerkDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> WebhookEndpoint.of(receiver.url()).withEvents("user.created", "user.create"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("type user.create");
    }

    @Test
    void noTextShowsTheSecretOrThePayload() {
        String secret = server.webhookSecret();
        webhooks().send("email.created", "{\"body\": \"code 424242\"}");
        webhooks().awaitDelivered(SOON);
        assertThat(webhooks().messages()).isNotEmpty();
        assertThat(webhooks().endpoint() + " " + webhooks() + " " + webhooks().messages() + new WebhookSignature(secret)
                + DevServerOptions.defaults().withWebhooks(webhooks().endpoint().orElseThrow()))
                .doesNotContain(secret, secret.substring(6), "424242");
    }

    @Test
    void sendingAfterTheServerHasBeenClosedDoesNothing() {
        server.close();
        webhooks().send("user.created", "{}");
        assertThat(webhooks().messages()).hasSize(1);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package io.quarkiverse.clerk.devserver.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.webhook.WebhookMessage.Status;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Endpoints that do not behave. */
class TransportTest {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Vertx vertx = Vertx.vertx();
    private ServerSocket endpoint;

    @BeforeEach
    void listen() throws IOException {
        endpoint = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        endpoint.setSoTimeout(20_000);
    }

    @AfterEach
    void close() throws IOException {
        endpoint.close();
        vertx.close();
    }

    private Future<WebhookAttempt> send() {
        WebhookEndpoint to = new WebhookEndpoint(URI.create("http://127.0.0.1:" + endpoint.getLocalPort()), null);
        return new Transport(vertx, Clock.systemUTC(), PATIENCE)
                .send(new WebhookMessage("msg_1", "user.created", Instant.EPOCH, "{}", Status.PENDING, List.of()), to);
    }

    private static WebhookAttempt outcome(Future<WebhookAttempt> sent) throws Exception {
        return sent.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void oneThatDoesNotAnswerIsGivenUp() throws Exception {
        WebhookAttempt attempt = outcome(send());
        assertThat(attempt.error()).isEqualTo("no answer in time");
        assertThat(attempt.succeeded()).isFalse();
        assertThat(attempt.duration()).isGreaterThanOrEqualTo(PATIENCE);
    }

    @Test
    void oneThatDoesNotSpeakHttpIsAnError() throws Exception {
        Future<WebhookAttempt> sent = send();
        try (Socket socket = endpoint.accept()) {
            socket.getOutputStream().write("SSH-2.0-x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(outcome(sent).error()).isNotEmpty();
    }

    @Test
    void oneWhoseAnswerNeverEndsIsHungUpOn() throws Exception {
        Future<WebhookAttempt> sent = send();
        try (Socket socket = endpoint.accept()) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\nand so on".getBytes(StandardCharsets.US_ASCII));
            assertThat(outcome(sent).succeeded()).isTrue();
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }
}

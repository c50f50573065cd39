package io.quarkiverse.clerk.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.store.InMemoryWebhookStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;

/** What comes back over HTTP, byte for byte, from whoever sends whatever it likes. */
class WebhookHandlerTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] KEY = "a secret of the tests".getBytes(UTF_8);
    private static final int LIMIT = 1 << 20;
    private static final String EVENT = "{\"type\":\"user.upgraded\",\"data\":{\"id\":\"user_1\"}}";

    private static final java.net.http.HttpClient JAVAS_CLIENT = java.net.http.HttpClient.newHttpClient();

    private final Vertx vertx = Vertx.vertx();
    private final List<WebhookEvent> delivered = new CopyOnWriteArrayList<>();
    private final WebhookObservers observers = new TestObservers(event -> {
        delivered.add(event);
        return this.outcome;
    });
    private volatile Uni<Void> outcome = Uni.createFrom().voidItem();
    private HttpServer server;

    @BeforeEach
    void start() {
        server = start(Duration.ofSeconds(30));
    }

    private HttpServer start(Duration patience) {
        var verifier = new WebhookVerifier(List.of(Base64.getEncoder().encodeToString(KEY)), Duration.ofSeconds(300), CLOCK);
        var delivery = new WebhookDelivery("shop", new InMemoryWebhookStore(10, CLOCK), observers, Duration.ofMinutes(2),
                Duration.ofDays(1));
        var router = Router.router(vertx);
        router.post("/clerk/webhooks").handler(new WebhookHandler(new ClerkWebhooks(Optional.of(verifier)),
                new BodyReader(vertx, LIMIT, patience), delivery));
        return vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatIsDeliveredIsAcknowledgedWithoutABody() throws IOException {
        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 204").doesNotContain("{");
        assertThat(delivered).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("msg_1");
            assertThat(event.timestamp()).isEqualTo(NOW);
        });
    }

    @Test
    void itMayComeInChunks() throws IOException {
        var half = EVENT.length() / 2;
        assertThat(send(head(EVENT.getBytes(UTF_8)) + "transfer-encoding: chunked\r\n\r\n" + chunk(EVENT.substring(0, half))
                + chunk(EVENT.substring(half)) + "0\r\n\r\n")).startsWith("HTTP/1.1 204");
        assertThat(delivered).hasSize(1);
    }

    @Test
    void theReasonStandsInTheAnswer() throws IOException {
        assertThat(send(signed(EVENT).replace("user_1", "user_2"))).startsWith("HTTP/1.1 400")
                .contains("content-type: application/json")
                .endsWith("{\"reason\":\"signature-mismatch\",\"message\":\"" + WebhookReason.SIGNATURE_MISMATCH.advice()
                        + "\"}");
        assertThat(delivered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "1", "[]", "\"user.created\"", "{", "{}", "{\"type\":1,\"data\":{}}",
            "{\"type\":\"user.created\"}", "{\"type\":\"user.created\",\"data\":[]}", "\u0000", "{\"data\":{}}" })
    void whatIsSignedButNoEventIsRefused(String body) throws IOException {
        assertThat(send(signed(body))).startsWith("HTTP/1.1 400").contains("\"not-an-event\"");
    }

    @Test
    void dataThatDoesNotBelongToTheTypeIsRefusedAndNotDelivered() throws IOException {
        assertThat(send(signed("{\"type\":\"user.created\",\"data\":{\"id\":{}}}"))).startsWith("HTTP/1.1 400")
                .contains("\"data-malformed\"");
        assertThat(delivered).isEmpty();
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotWaitedFor() throws IOException {
        assertThat(send(head(new byte[0]) + "content-length: " + (LIMIT + 1) + "\r\n\r\n")).startsWith("HTTP/1.1 413")
                .contains("\"body-too-large\"");
    }

    @Test
    void whatTurnsOutTooLargeIsNotReadToItsEnd() throws IOException {
        var sent = new StringBuilder(head(new byte[0]) + "transfer-encoding: chunked\r\n\r\n");
        for (int i = 0; i < 17; i++) {
            sent.append(chunk("x".repeat(1 << 16)));
        }
        assertThat(send(sent.toString())).startsWith("HTTP/1.1 413").contains("\"body-too-large\"");
    }

    @Test
    void theLargestBodyIsRead() throws IOException {
        var padding = LIMIT - EVENT.length();
        assertThat(send(signed(EVENT + " ".repeat(padding)))).startsWith("HTTP/1.1 204");
        assertThat(send(signed(EVENT + " ".repeat(padding + 1)))).startsWith("HTTP/1.1 413");
    }

    @Test
    void whatIsRefusedByItsHeadersIsNotReadAtAll() throws IOException {
        assertThat(send("POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n"))
                .startsWith("HTTP/1.1 400").contains("connection: close", "\"headers-missing\"");
    }

    /** As senders do that write a whole body before they look at the answer. */
    @ParameterizedTest
    @CsvSource({ "'', 400", "'svix-id: msg_1|svix-timestamp: 1750000000|svix-signature: v1,x|', 413" })
    void whoIsStillSendingGetsTheAnswer(String headers, String status) {
        var request = "POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\n" + headers.replace("|", "\r\n") + "content-length: "
                + 8 * LIMIT + "\r\n\r\n" + "x".repeat(8 * LIMIT);
        assertThat(send(request)).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "svix-id: msg_1\r\nsvix-timestamp: 1750000000\r\nsvix-signature: v1,x\r\n" })
    void aBodyThatNeverEndsIsCutOff(String headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.actualPort())) {
            socket.setSoTimeout(10_000);
            var request = "POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\n" + headers + "transfer-encoding: chunked\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var part = chunk("x".repeat(1 << 16)).getBytes(ISO_8859_1);
            assertThatThrownBy(() -> {
                while (true) {
                    socket.getOutputStream().write(part);
                }
            }).isInstanceOf(SocketException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "msg 1", "msg_1" })
    void aBodyThatNeverEndsIsCutOffOfHttp2Too(String id) {
        var reset = new CompletableFuture<Throwable>();
        vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false))
                .request(HttpMethod.POST, server.actualPort(), "127.0.0.1", "/clerk/webhooks").onSuccess(request -> {
                    request.putHeader("svix-id", id).putHeader("svix-timestamp", "1750000000")
                            .putHeader("svix-signature", "v1,x").setChunked(true).exceptionHandler(reset::complete);
                    request.response().onFailure(reset::complete);
                    writeOn(request);
                }).onFailure(reset::complete);
        assertThat(reset).succeedsWithin(Duration.ofSeconds(10)).isInstanceOfSatisfying(StreamResetException.class,
                closed -> assertThat(closed.getCode()).isZero());
    }

    /** Java's own client switches to HTTP/2, and knows no end of a request that is cut off at once. */
    @ParameterizedTest
    @CsvSource({ "msg 1, 400", "msg_1, 413" })
    void whoIsStillSendingByHttp2GetsTheAnswer(String id, int status) {
        var request = java.net.http.HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + "/clerk/webhooks"))
                .header("svix-id", id).header("svix-timestamp", "1750000000").header("svix-signature", "v1,x")
                .POST(BodyPublishers.ofByteArray(new byte[8 * LIMIT])).build();
        for (int i = 0; i < 3; i++) {
            assertThat(JAVAS_CLIENT.sendAsync(request, BodyHandlers.ofString())).succeedsWithin(Duration.ofSeconds(10))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(status));
        }
    }

    private static void writeOn(HttpClientRequest request) {
        request.write(Buffer.buffer(new byte[1 << 16])).onSuccess(written -> writeOn(request));
    }

    @Test
    void aBodyThatDoesNotComeIsGivenUp() throws IOException {
        server = start(Duration.ofMillis(200));
        assertThat(send(head(new byte[0]) + "content-length: 1000\r\n\r\n{")).startsWith("HTTP/1.1 408")
                .contains("\"body-incomplete\"");
    }

    @Test
    void whoAsksFirstWhetherToSendABodyIsToldTo() throws IOException {
        try (var socket = new Socket("127.0.0.1", server.actualPort())) {
            socket.setSoTimeout(10_000);
            var request = signed(EVENT).replace("\r\n\r\n", "\r\nexpect: 100-continue\r\n\r\n");
            socket.getOutputStream().write(request.substring(0, request.length() - EVENT.length()).getBytes(ISO_8859_1));
            assertThat(new String(socket.getInputStream().readNBytes(12), ISO_8859_1)).isEqualTo("HTTP/1.1 100");
        }
    }

    @Test
    void whoIsRefusedByTheHeadersIsNotToldToSendABody() throws IOException {
        assertThat(send("POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 10\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void whoHangsUpDisturbsNobody() throws IOException {
        try (var socket = new Socket("127.0.0.1", server.actualPort())) {
            socket.getOutputStream().write((head(new byte[0]) + "content-length: 1000\r\n\r\n{").getBytes(ISO_8859_1));
        }
        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 204");
    }

    @Test
    void nothingIsAcknowledgedBeforeItIsDone() throws Exception {
        var done = new CompletableFuture<Void>();
        outcome = Uni.createFrom().completionStage(done);
        var first = CompletableFuture.supplyAsync(() -> send(signed(EVENT)));
        while (delivered.isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 503").contains("retry-after: 5", "\"in-progress\"");
        assertThat(first).isNotDone();
        done.complete(null);

        assertThat(first.get(10, TimeUnit.SECONDS)).startsWith("HTTP/1.1 204");
        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 204");
        assertThat(delivered).hasSize(1);
    }

    @Test
    void whatHasFailedIsDeliveredAgain() throws IOException {
        outcome = Uni.createFrom().failure(new IllegalStateException("the observer's own"));
        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 500").contains("\"observer-failed\"")
                .doesNotContain("the observer's own");

        outcome = Uni.createFrom().voidItem();
        assertThat(send(signed(EVENT))).startsWith("HTTP/1.1 204");
        assertThat(delivered).hasSize(2);
    }

    private String send(String request) {
        try (var socket = new Socket("127.0.0.1", server.actualPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var answer = new StringBuilder();
            var buffer = new byte[4096];
            do {
                int read = socket.getInputStream().read(buffer);
                if (read < 0) {
                    break;
                }
                answer.append(new String(buffer, 0, read, ISO_8859_1));
            } while (!isWhole(answer.toString()));
            return answer.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isWhole(String answer) {
        return answer.startsWith("HTTP/1.1 204") ? answer.endsWith("\r\n\r\n") : answer.endsWith("}");
    }

    private static String signed(String body) {
        var bytes = body.getBytes(UTF_8);
        return head(bytes) + "content-length: " + bytes.length + "\r\n\r\n" + body;
    }

    private static String head(byte[] body) {
        return "POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\nsvix-id: msg_1\r\nsvix-timestamp: " + NOW.getEpochSecond()
                + "\r\nsvix-signature: " + sign("msg_1." + NOW.getEpochSecond() + ".", body) + "\r\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static String sign(String prefix, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(prefix.getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class FaultsOverHttpTest extends ServerTest {

    private static final int MAX_WAIT_MILLIS = 10_000;

    @ParameterizedTest
    @ValueSource(ints = { 500, 502, 503, 599 })
    void callsAreAnsweredWithAnErrorInClerksFormat(int status) {
        server.addFault(Fault.status(status));
        Answer answer = api.get("/v1/users");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("internal_clerk_error");
        assertThat(answer.json().path("clerk_trace_id").asText()).hasSize(32);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void aRateLimitSaysWhenToComeBack() {
        server.addFault(Fault.rateLimited(Duration.ofSeconds(7)));
        Answer answer = api.get("/v1/users");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("too_many_requests");
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    }

    @Test
    void afterTheLastOfSoManyCallsAllIsWell() {
        server.addFault(Fault.status(503).times(2));
        assertThat(api.get("/v1/users").status()).isEqualTo(503);
        assertThat(api.get("/v1/users").status()).isEqualTo(503);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @Test
    void onlyCallsThatFitAreHit() {
        server.addFault(Fault.status(500).onMethod("GET").onPath("/v1/users/*"));
        assertThat(api.get("/v1/users/user_ann").status()).isEqualTo(500);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
        assertThat(api.patch("/v1/users/user_ann", "{}").status()).isEqualTo(200);
    }

    @Test
    void aCallThatFailsChangesNothing() {
        server.addFault(Fault.status(500).times(1));
        assertThat(api.post("/v1/users", "{}").status()).isEqualTo(500);
        assertThat(api.get("/v1/users/count").json().path("total_count").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/client/handshake", "/.well-known/jwks.json", "/v1/jwks", "/v1/anything" })
    void theFrontendApiIsHitTooAndNoKeyIsNeeded(String path) {
        server.addFault(Fault.status(503));
        assertThat(api.send(api.anonymous(path)).status()).isEqualTo(503);
    }

    @Test
    void aPathWithoutItsVersionCountsOnce() {
        server.addFault(Fault.status(503).times(2).onPath("/v1/*"));
        assertThat(api.post("/api_keys/verify", "{\"secret\": \"ak_x\"}").status()).isEqualTo(503);
        assertThat(api.get("/dev/faults").json().at("/faults/0/calls_left").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/dev/session-token/ann", "/dev/faults", "/sign-in?redirect_url=http://localhost" })
    void theServersOwnPagesAreSpared(String path) {
        server.addFault(Fault.status(503));
        assertThat(api.send(api.anonymous(path)).status()).isEqualTo(200);
    }

    @Test
    void aDroppedConnectionEndsWithoutAByte() throws Exception {
        server.addFault(Fault.dropped().times(1));
        try (Socket socket = new Socket("127.0.0.1", server.port()); InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(MAX_WAIT_MILLIS);
            socket.getOutputStream()
                    .write("GET /v1/users HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(in.readAllBytes()).isEmpty();
        }
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @Test
    void aCallIsHeldUpAndThenAnsweredWithItsBodyRead() {
        server.addFault(Fault.latency(Duration.ofMillis(150)).onMethod("POST"));
        long start = System.nanoTime();
        Answer answer = api.post("/v1/users", "{\"first_name\": \"" + "x".repeat(100_000) + "\"}");
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThanOrEqualTo(150);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("first_name").asText()).hasSize(100_000);
    }

    @Test
    void anErrorCanTakeItsTimeToo() {
        server.addFault(Fault.status(504).withLatency(Duration.ofMillis(150)));
        long start = System.nanoTime();
        assertThat(api.post("/v1/users", "{}").status()).isEqualTo(504);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)).isGreaterThanOrEqualTo(150);
    }

    @Test
    void otherCallsAreAnsweredWhileOneIsHeldUp() {
        server.addFault(Fault.latency(Duration.ofMinutes(10)).times(1));
        CompletableFuture<?> heldUp = CompletableFuture.runAsync(() -> {
            try (Socket socket = new Socket("127.0.0.1", server.port())) {
                socket.getOutputStream()
                        .write("GET /v1/users HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                while (!api.get("/dev/faults").json().path("faults").isEmpty()) {
                    Thread.onSpinWait();
                }
                assertThat(api.get("/v1/users").status()).isEqualTo(200);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(heldUp).succeedsWithin(Duration.ofMillis(MAX_WAIT_MILLIS));
    }

    @Test
    void faultsCanBeAskedForListedAndEndedOverHttp() {
        String fault = "\"status\": 429, \"retry_after_seconds\": 3, \"latency_millis\": 1, \"method\": \"GET\", "
                + "\"path\": \"/v1/users\", \"times\": 2";
        Answer added = api.send(api.anonymous("/dev/faults").POST(BodyPublishers.ofString("{" + fault + "}")));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.json()).isEqualTo(Api.json("{\"faults\": [{" + fault
                + ", \"id\": \"1\", \"calls_left\": 2}], \"added\": \"1\"}"));
        assertThat(api.get("/v1/users").status()).isEqualTo(429);
        assertThat(api.get("/dev/faults").json()).isEqualTo(Api.json("{\"faults\": [{" + fault
                + ", \"id\": \"1\", \"calls_left\": 1}]}"));
        assertThat(api.delete("/dev/faults").json()).isEqualTo(Api.json("{\"faults\": []}"));
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @Test
    void aDropWithoutEndIsListedAsSuch() {
        assertThat(api.post("/dev/faults", "{\"drop\": true}").json().path("faults")).isEqualTo(
                Api.json("[{\"drop\": true, \"path\": \"*\", \"id\": \"1\", \"calls_left\": null}]"));
        server.clearFaults();
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @Test
    void oneOfSeveralCanBeEndedOverHttp() {
        String first = api.post("/dev/faults", "{\"status\": 500}").json().path("added").textValue();
        api.post("/dev/faults", "{\"status\": 503}");
        assertThat(api.delete("/dev/faults/" + first).json().path("faults")).hasSize(1);
        assertThat(api.get("/v1/users").status()).isEqualTo(503);
    }

    @Test
    void endingAFaultThatIsOverChangesNothing() {
        server.addFault(Fault.status(503));
        Answer answer = api.delete("/dev/faults/another");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("faults")).hasSize(1);
    }

    @Test
    void otherSitesMayNotEndAFault() {
        server.addFault(Fault.status(503));
        assertThat(api.send(api.request("/dev/faults/1").header("Origin", "https://evil.example").DELETE()).status())
                .isEqualTo(403);
        assertThat(api.get("/dev/faults").json().path("faults")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{} | ''",
            "{\"status\": 404} | status",
            "{\"status\": 450} | ''",
            "{\"status\": \"503\"} | status",
            "{\"status\": 503, \"drop\": true} | ''",
            "{\"drop\": false} | ''",
            "{\"latency_millis\": 600001} | ''",
            "{\"latency_millis\": 0} | latency_millis",
            "{\"status\": 503, \"times\": 0} | times",
            "{\"status\": 503, \"times\": 99999999999} | times",
            "{\"status\": 503, \"path\": \"/dev/faults\"} | ''",
            "{\"status\": 503, \"method\": \"get\"} | ''",
            "{\"status\": 503, \"method\": null} | method",
            "{\"latency_millis\": 5, \"retry_after_seconds\": 1} | ''",
            "{\"status\": 429, \"retry_after_seconds\": 86401} | ''",
            "{\"status\": 503, \"colour\": 1} | colour",
    })
    void whatIsNoFaultIsRefused(String body, String param) {
        Answer refused = api.post("/dev/faults", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(api.get("/dev/faults").json().path("faults")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "POST", "DELETE" })
    void otherSitesMayNotTouchFaults(String method) {
        server.addFault(Fault.status(503));
        assertThat(api.send(api.request("/dev/faults").header("Origin", "https://evil.example")
                .method(method, BodyPublishers.ofString("{}"))).status()).isEqualTo(403);
        assertThat(api.get("/dev/faults").json().path("faults")).hasSize(1);
    }

    @Test
    void aFormIsNoFault() {
        assertThat(api.send(api.anonymous("/dev/faults").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"status\": 503}"))).status()).isEqualTo(415);
    }
}

package io.quarkiverse.clerk.test.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;

/** Many requests come before the keys are there. */
class ColdStartTest {

    private static final int PORT = 4825;
    private static final int REQUESTS = 200;
    private static final InstanceKey KEY = new InstanceKey(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_cold")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    static final AtomicInteger FETCHES = new AtomicInteger();
    static final CountDownLatch ALL_SENT = new CountDownLatch(1);
    static HttpServer clerk;

    @TestHTTPResource("user")
    URI user;

    @BeforeAll
    static void start() throws IOException {
        clerk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        clerk.createContext("/v1/jwks", exchange -> {
            FETCHES.incrementAndGet();
            awaitAllSent();
            var body = KEY.jwks().getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        clerk.start();
    }

    private static void awaitAllSent() {
        try {
            ALL_SENT.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    static void stop() {
        clerk.stop(0);
    }

    @Test
    void allOfThemWaitForOneFetchAndGoOnAsTheirOwnUsers() {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(user).header("Authorization", "Bearer " + KEY.token()).build();
        var answers = IntStream.range(0, REQUESTS).mapToObj(i -> http.sendAsync(request, BodyHandlers.ofString())).toList();
        ALL_SENT.countDown();

        assertThat(answers.stream().map(CompletableFuture::join)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("user_ann");
        });
        assertThat(FETCHES).hasValue(1);
    }
}

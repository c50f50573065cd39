package io.quarkiverse.clerk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.devserver.api.Json;

class DevServerTest {

    private static final String API_URL = "quarkus.clerk.api-url";

    @AfterEach
    void forget() {
        System.clearProperty(API_URL);
    }

    @Test
    void theDevServerOfTheConfigurationMakesTheTokens() {
        try (var server = ClerkDevServer.start(DevServerOptions.defaults())) {
            System.setProperty(API_URL, server.url());
            assertThat(ClerkTestTokens.signInAs("ann").split("\\.")).hasSize(3);
            assertThat(ClerkTestTokens.session("a b").toString()).startsWith("/dev/session-token/a%20b ");
            assertThat(ClerkTestTokens.apiKey("ann").token()).startsWith("ak_");
            assertThat(ClerkTestTokens.oauthToken("ann").token()).startsWith("oat_");
            assertThat(ClerkTestTokens.m2mToken("mch_1").token()).startsWith("mt_");
            assertThat(ClerkTestTokens.session("cleo").cookies()).containsKeys("__session", "__client_uat", "__clerk_db_jwt");
        }
    }

    @Test
    void whatTheDevServerRefusesIsToldInItsWords() {
        try (var server = ClerkDevServer.start(DevServerOptions.defaults())) {
            System.setProperty(API_URL, server.url());
            assertThatThrownBy(() -> ClerkTestTokens.session("nobody").expired().token())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The dev server refuses: The user nobody was not found. "
                            + "(status 404 for POST /dev/session-token/nobody {\"age_seconds\":3600})");
        }
    }

    @Test
    void aTokenDoesNotChangeWhenAnotherIsMadeOfIt() {
        var usual = ClerkTestTokens.session("ann").claim("metadata.plan", "gold");
        var text = usual.toString();
        usual.expired().claim("metadata.seats", 5).header("kid", null).actor("user_2").authorizedParty("https://a.example");
        assertThat(usual.toString()).isEqualTo(text);
        assertThat(usual.claim("metadata.seats", 5).claim("jti", null).header("kid", "k"))
                .hasToString("/dev/session-token/ann {\"claims\":{\"metadata\":{\"plan\":\"gold\",\"seats\":5},\"jti\":null},"
                        + "\"header\":{\"kid\":\"k\"}}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://api.clerk.com", "http://192.0.2.1:4011", "http://127.0.0.1@evil.example",
            "http://localhost.evil.example", "http://0.0.0.0", "//", "not a url", "" })
    void nothingIsSentElsewhere(String url) {
        assertThatThrownBy(() -> DevServer.at(url)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(API_URL).hasMessageContaining("put yours under %prod");
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1:4011", "http://localhost:1", "http://[::1]:1/" })
    void thisMachineIsAsked(String url) {
        assertThat(DevServer.at(url).url()).hasToString(url);
    }

    @Test
    void withoutConfigurationItIsSaidWhatToDo() {
        assertThatThrownBy(() -> ClerkTestTokens.signInAs("ann")).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no dev server: quarkus.clerk.api-url is not set");
    }

    @Test
    void whereNothingAnswersItIsSaid() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var gone = DevServer.at("http://127.0.0.1:" + port);
        assertThatThrownBy(() -> gone.post("/dev/session-token/ann", Json.object()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("nothing answers at http://127.0.0.1:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>", "{}", "[1]", "" })
    void anotherServerIsNotTakenForIt(String body) throws IOException {
        withServer(404, body, null, url -> assertThatThrownBy(() -> DevServer.at(url).post("/dev/x", Json.object()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is it the dev server at all?"));
    }

    @Test
    void redirectsAreNotFollowed() throws IOException {
        var elsewhere = new AtomicInteger();
        withServer(307, "", "/elsewhere", url -> {
            assertThatThrownBy(() -> DevServer.at(url).post("/dev/x", Json.object()))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("status 307");
        }, elsewhere);
        assertThat(elsewhere).hasValue(0);
    }

    private interface Check {
        void with(String url);
    }

    private static void withServer(int status, String body, String location, Check check) throws IOException {
        withServer(status, body, location, check, new AtomicInteger());
    }

    private static void withServer(int status, String body, String location, Check check, AtomicInteger elsewhere)
            throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/elsewhere", exchange -> elsewhere.incrementAndGet());
        server.createContext("/dev", exchange -> {
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            check.with("http://127.0.0.1:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }
}

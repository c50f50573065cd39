package io.quarkiverse.clerk.it.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A test of one group: Clerk answers with a recording, {@code src/test/resources/recorded/GROUP/NAME.json}. The tests share
 * one application, because they share its profile.
 */
abstract class Recorded {

    private static final int PORT = 4866;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static HttpServer server;
    private static volatile int status;
    private static volatile byte[] answer;
    private static volatile Request request;

    @Inject
    ClerkClient clerk;

    /** The application calls the recordings instead of Clerk. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.clerk.secret-key", "sk_test_recorded", "quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);
        }
    }

    /**
     * What was asked.
     *
     * @param line method and path with query, as they stand on the wire, such as {@code GET /v1/users?limit=5}
     * @param contentType null for a request without a body
     * @param text the body as text; empty if there is none
     */
    record Request(String line, String contentType, String text) {

        JsonNode body() {
            try {
                return MAPPER.readTree(text);
            } catch (IOException noJson) {
                throw new AssertionError("no JSON: " + text, noJson);
            }
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0);
        server.createContext("/", Recorded::handle);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    /** From now on Clerk answers with 200 and this recording, {@code GROUP/NAME}. */
    static void answers(String recording) {
        try (var file = Recorded.class.getResourceAsStream("/recorded/" + recording + ".json")) {
            answers(200, new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new AssertionError(recording, e);
        }
    }

    /** The same with the answer itself; an empty one has no body. */
    static void answers(int newStatus, String body) {
        status = newStatus;
        answer = body.getBytes(UTF_8);
    }

    /** From now on Clerk answers with a list of one recording, in the bare form. */
    static void answersListOf(String recording) {
        answers(recording);
        answers(200, "[" + new String(answer, UTF_8) + "]");
    }

    /** From now on Clerk answers with a list of one recording and the total 41. */
    static void answersPageOf(String recording) {
        answers(recording);
        answers(200, "{\"data\":[" + new String(answer, UTF_8) + "],\"total_count\":41}");
    }

    /** {@return what was asked last} */
    static Request asked() {
        return request;
    }

    /** {@return the last query's parameters, in the order of the alphabet, because records have none on the wire} */
    static List<String> query() {
        var line = request.line();
        return line.contains("?") ? List.of(line.substring(line.indexOf('?') + 1).split("&")).stream().sorted().toList()
                : List.of();
    }

    private static void handle(HttpExchange exchange) throws IOException {
        request = new Request(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        // The application outlives this server: it must not keep a connection to the one of the test class before.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}

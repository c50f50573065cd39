package io.quarkiverse.clerk.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookVerificationException;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;

/** Stands in for an application under test: verifies what comes, as one with a resource of its own does. */
final class Application implements AutoCloseable {

    static final String SECRET = "whsec_YSBzZWNyZXQgb2YgdGhlIHRlc3Rz";

    private static final List<String> PROPERTIES = List.of("test.url", "quarkus.clerk.webhooks.signing-secret",
            "quarkus.clerk.webhooks.path", "quarkus.clerk.devservices.webhooks.url", "clerk.webhook-signing-secret");

    private final ClerkWebhooks webhooks = new ClerkWebhooks(
            Optional.of(new WebhookVerifier(List.of(SECRET), Duration.ofMinutes(5), Clock.systemUTC())));
    private final HttpServer server;

    final List<WebhookEvent> events = Collections.synchronizedList(new ArrayList<>());
    final List<String> paths = Collections.synchronizedList(new ArrayList<>());
    /** What is answered next to what is verified; when there are none, 204. */
    final Queue<Integer> statuses = new ArrayDeque<>();

    Application() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        System.setProperty("test.url", url() + "/app/");
        System.setProperty("quarkus.clerk.webhooks.signing-secret", SECRET);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, List<String>>(exchange.getRequestHeaders());
        try {
            events.add(webhooks.verify(headers, exchange.getRequestBody().readAllBytes()));
            paths.add(exchange.getRequestURI().toString());
            answer(exchange, statuses.isEmpty() ? 204 : statuses.remove(), "");
        } catch (WebhookVerificationException e) {
            answer(exchange, e.reason().status(), "{\"reason\":\"" + e.reason().code() + "\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
        exchange.getResponseBody().write(body.getBytes());
        exchange.close();
    }

    @Override
    public void close() {
        PROPERTIES.forEach(System::clearProperty);
        server.stop(0);
    }
}

package io.quarkiverse.clerk.devserver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An application's endpoint for webhooks. */
final class Receiver implements AutoCloseable {

    /** A request that came. */
    record Request(String method, String contentType, String id, String timestamp, String signature, String body) {

        JsonNode json() {
            return Api.json(body);
        }

        String type() {
            return json().path("type").asText();
        }
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Semaphore arrivals = new Semaphore(0);
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks?tenant=1";
    }

    /** The next answers; after them 204. */
    void answers(Integer... next) {
        statuses.addAll(List.of(next));
    }

    List<Request> requests() {
        return requests;
    }

    List<String> types() {
        return requests.stream().map(Request::type).toList();
    }

    /** Waits until this many requests have come. */
    void await(int count) {
        try {
            for (int i = 0; i < count; i++) {
                assertThat(arrivals.tryAcquire(20, TimeUnit.SECONDS)).as("%d requests", count).isTrue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        requests.add(new Request(exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers.getFirst("Content-Type"), headers.getFirst("svix-id"), headers.getFirst("svix-timestamp"),
                headers.getFirst("svix-signature"), new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        arrivals.release();
        Integer status = statuses.poll();
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    /** What the server has told, all of it delivered and as Clerk's description of webhooks has it. */
    List<JsonNode> toldBy(ClerkDevServer server) {
        server.webhooks().awaitDelivered(Duration.ofSeconds(20));
        List<JsonNode> events = requests().stream().map(Request::json).toList();
        events.forEach(event -> WebhookDescription.CLERKS
                .ifPresent(clerks -> assertThat(clerks.faults(event)).as("%s", event).isEmpty()));
        return events;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

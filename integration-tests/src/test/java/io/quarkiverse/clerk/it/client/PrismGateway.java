package io.quarkiverse.clerk.it.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Stands between the client and Prism, so that the client under test is the one that users have. Prism serves the paths
 * without {@code /v1}, and lists violations in a header that is longer than the client accepts.
 */
final class PrismGateway {

    private static final String VIOLATIONS = "sl-violations";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI prism;
    private final HttpServer server;

    private volatile String prefer = "";
    private volatile Exchange last = Exchange.NONE;

    private PrismGateway(URI prism) throws IOException {
        this.prism = prism;
        // The server would wait for acknowledgements of its headers, some 40 ms for each call.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/", this::forward);
        server.start();
    }

    String url() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
    }

    /** Forgets the last exchange, and says what the next answer is made of. */
    void next(String preference) {
        prefer = preference;
        last = Exchange.NONE;
    }

    Exchange last() {
        return last;
    }

    /** Sends a request without a client of ours. */
    Exchange exchange(String method, String path) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Bearer sk_test_prism")
                .method(method, BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        return last;
    }

    private void forward(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString().substring("/v1".length());
        var request = HttpRequest.newBuilder(prism.resolve(path)).method(exchange.getRequestMethod(),
                BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        for (var name : new String[] { "Authorization", "Content-Type", "Accept" }) {
            exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value));
        }
        try {
            answer(exchange, http.send(request.header("Prefer", prefer).build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        last = Exchange.of(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(), answer.statusCode(),
                new String(answer.body(), UTF_8), answer.headers().firstValue(VIOLATIONS).orElse(""));
        answer.headers().firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().add("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    /** Starts the gateway before the application, which gets its URL. */
    public static final class Resource implements QuarkusTestResourceLifecycleManager {

        private PrismGateway gateway;

        @Override
        public Map<String, String> start() {
            try {
                gateway = new PrismGateway(URI.create(System.getProperty(OnlyWithPrism.PROPERTY)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return Map.of("quarkus.clerk.api-url", gateway.url());
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(gateway, new TestInjector.MatchesType(PrismGateway.class));
        }

        @Override
        public void stop() {
            gateway.server.stop(0);
        }
    }
}

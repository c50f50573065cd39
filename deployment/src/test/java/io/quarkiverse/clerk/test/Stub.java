package io.quarkiverse.clerk.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A stand-in for Clerk that answers what it is told to, and remembers what it was asked. */
public final class Stub {

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Request, Answer>> answers = new ConcurrentHashMap<>();
    private volatile Function<Request, Answer> otherwise = request -> new Answer(200, Map.of(), "[]");

    /**
     * Starts a stub.
     *
     * @param port where
     */
    public Stub(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** What was asked. */
    public record Request(String method, String uri, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> String.join(",", header.getValue())).findFirst().orElse(null);
        }

        String path() {
            return uri.split("\\?")[0];
        }
    }

    /** What is answered. */
    public record Answer(int status, Map<String, String> headers, String body) {
    }

    /** From now on, for every path that has no answer of its own. */
    public void answer(int status, String body) {
        answer(status, Map.of(), body);
    }

    /** The same with header fields. */
    public void answer(int status, Map<String, String> headers, String body) {
        otherwise = request -> new Answer(status, headers, body);
    }

    /** From now on, for one path. */
    public void answer(String path, int status, String body) {
        answer(path, request -> new Answer(status, Map.of(), body));
    }

    /** The same, depending on what is asked; it may take its time. */
    public void answer(String path, Function<Request, Answer> answer) {
        answers.put(path, answer);
    }

    public Request lastRequest() {
        return requests.get(requests.size() - 1);
    }

    /** {@return how often a path has been asked for} */
    public long count(String path) {
        return requestsOf(path).size();
    }

    /** {@return all that has asked for a path} */
    public List<Request> requestsOf(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Forgets what was asked, and what to answer. */
    public void reset() {
        requests.clear();
        answers.clear();
    }

    public void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(), new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        requests.add(request);
        var answer = answers.getOrDefault(request.path(), otherwise).apply(request);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var body = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}

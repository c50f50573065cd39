package io.quarkiverse.clerk.proxy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

/** A browser, a proxy and a Frontend API, each a real one that speaks HTTP. */
final class ProxyBed implements AutoCloseable {

    static final String SECRET_KEY = "sk_test_4f3a9c";
    static final long MAX_REQUEST_SIZE = 8 << 20;

    /** What has arrived at the Frontend API. */
    record Arrived(HttpMethod method, String uri, MultiMap headers) {
    }

    final Vertx vertx = Vertx.vertx();
    final HttpClient browser = vertx.createHttpClient();
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
    private final HttpServer frontendApi;
    private final HttpServer application;
    private final FrontendApiProxy proxy;
    private volatile Handler<HttpServerRequest> behaviour = request -> request.response().end("ok");

    ProxyBed(Duration readTimeout) {
        frontendApi = await(vertx.createHttpServer().requestHandler(this::arrive).listen(0, "127.0.0.1"));
        proxy = new FrontendApiProxy(vertx, new HttpClientOptions(), new ProxyOptions(frontendApi(), "/__clerk", SECRET_KEY,
                Duration.ofSeconds(5), readTimeout, MAX_REQUEST_SIZE));
        var router = Router.router(vertx);
        router.route("/__clerk/*").handler(proxy);
        application = await(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
    }

    private void arrive(HttpServerRequest request) {
        arrived.add(new Arrived(request.method(), request.uri(), MultiMap.caseInsensitiveMultiMap().addAll(request.headers())));
        behaviour.handle(request);
    }

    void frontendApiDoes(Handler<HttpServerRequest> behaviour) {
        this.behaviour = behaviour;
    }

    void stopFrontendApi() {
        await(frontendApi.close());
    }

    URI frontendApi() {
        return URI.create("http://127.0.0.1:" + frontendApi.actualPort());
    }

    String proxyUrl() {
        return "http://127.0.0.1:" + application.actualPort() + "/__clerk";
    }

    Arrived arrived() throws InterruptedException {
        return arrived.poll(10, TimeUnit.SECONDS);
    }

    boolean nothingArrived() {
        return arrived.isEmpty();
    }

    HttpClientRequest request(HttpMethod method, String path) {
        return await(browser.request(method, application.actualPort(), "127.0.0.1", path));
    }

    /** {@return all that comes back until the connection is closed, to bytes that no HTTP client would send} */
    String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", application.actualPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        proxy.close();
        await(vertx.close());
    }
}

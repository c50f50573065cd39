package io.quarkiverse.clerk.devserver.http;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import io.quarkiverse.clerk.devserver.webhook.Origin;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;

/** The HTTP server with a Vert.x of its own: nothing is shared with the Vert.x of an application in the same process. */
public final class HttpEndpoint implements AutoCloseable {

    /** A handshake has the application's URL in its own, which may be as long as Vert.x' default, and a session token. */
    private static final int MAX_LINE_BYTES = 1 << 14;

    /** Of a value in a form: metadata can be longer than Vert.x' default. */
    private static final int MAX_FORM_VALUE_BYTES = 1 << 16;

    private final Vertx vertx;

    private HttpEndpoint(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Listens; returns once it does. Requests that come before there are routes wait for them.
     *
     * @param routes adds the routes; the address knows the port by then
     * @throws IllegalStateException if the port cannot be had
     */
    public static HttpEndpoint open(Address address, Consumer<Router> routes) {
        HttpEndpoint endpoint = new HttpEndpoint(Vertx.vertx(options()));
        try {
            endpoint.listen(address, routes);
            return endpoint;
        } catch (CompletionException e) {
            endpoint.close();
            throw new IllegalStateException("Cannot listen on " + address.url() + ": " + e.getCause().getMessage(),
                    e.getCause());
        } catch (RuntimeException e) {
            endpoint.close();
            throw e;
        }
    }

    private void listen(Address address, Consumer<Router> routes) {
        Promise<Router> complete = Promise.promise();
        HttpServer server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(MAX_LINE_BYTES).setMaxFormAttributeSize(MAX_FORM_VALUE_BYTES))
                .invalidRequestHandler(Failures::unreadable)
                .requestHandler(request -> handle(request, complete.future()));
        address.listening(join(server.listen(address.port(), Address.HOST)).actualPort());
        Router router = Router.router(vertx);
        Failures.handle(router);
        router.route().handler(context -> {
            Loopback.requireLocalHost(context.request().headers());
            Origin.remember(context.request());
            context.next();
        });
        routes.accept(router);
        complete.complete(router);
    }

    private static void handle(HttpServerRequest request, Future<Router> router) {
        if (router.isComplete()) {
            router.result().handle(request);
            return;
        }
        request.pause();
        Context context = Vertx.currentContext();
        router.onSuccess(complete -> context.runOnContext(now -> {
            complete.handle(request);
            request.resume();
        }));
    }

    private static VertxOptions options() {
        return new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                // A forgotten close() must not keep the process alive.
                .setUseDaemonThread(true)
                // No files are served, so none need be unpacked into the temporary directory.
                .setFileSystemOptions(new FileSystemOptions().setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false));
    }

    /** What runs the server, for what else it does in the background. */
    public Vertx vertx() {
        return vertx;
    }

    /** Stops listening and ends all threads; returns when that is done. Does nothing the second time. */
    @Override
    public void close() {
        join(vertx.close());
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}

package io.quarkiverse.clerk.test.proxy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;

/** A Frontend API with a certificate of its own making, which answers with the length of what it was sent. */
public final class FrontendApi {

    /** What has arrived. */
    public record Arrived(String uri, MultiMap headers) {
    }

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();

    /**
     * Starts one.
     *
     * @param port where
     * @param directory a place for its key
     */
    public FrontendApi(int port, Path directory) throws IOException, InterruptedException {
        var options = new HttpServerOptions().setSsl(true).setKeyCertOptions(
                new PfxOptions().setPath(selfSigned(directory).toString()).setPassword("changeit"));
        vertx.createHttpServer(options).requestHandler(this::answer).listen(port, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
    }

    /** {@return an application with a proxy for the one at that port} */
    static QuarkusUnitTest application(int port) {
        return withoutProxy(port)
                .overrideConfigKey("quarkus.clerk.frontend-api-proxy.enabled", "true")
                .overrideConfigKey("quarkus.clerk.frontend-api-proxy.tls-configuration-name", "frontend-api")
                .overrideConfigKey("quarkus.tls.frontend-api.trust-all", "true");
    }

    /** {@return an application of the same instance that leaves the proxy as it is by default} */
    static QuarkusUnitTest withoutProxy(int port) {
        return new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(FrontendApi.class))
                .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_proxy")
                .overrideConfigKey("quarkus.clerk.frontend-api-proxy.url", url(port));
    }

    static String url(int port) {
        return "https://127.0.0.1:" + port;
    }

    private void answer(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            arrived.add(new Arrived(request.uri(), request.headers()));
            request.response().end(String.valueOf(body.length()));
        });
    }

    Arrived arrived() throws InterruptedException {
        return arrived.poll(10, TimeUnit.SECONDS);
    }

    void forget() {
        arrived.clear();
    }

    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Path selfSigned(Path directory) throws IOException, InterruptedException {
        var keystore = directory.resolve("self-signed.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-alias", "self", "-dname", "CN=127.0.0.1",
                "-ext", "san=ip:127.0.0.1", "-keystore", keystore.toString(), "-storetype", "PKCS12", "-storepass", "changeit")
                .start().waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool: " + made);
        }
        return keystore;
    }
}

package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;

/** A server whose certificate is only trusted because a TLS configuration, chosen by its name, says so. */
class TlsTest {

    private static final int PORT = 4823;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_tls")
            .overrideConfigKey("quarkus.clerk.api-url", "https://localhost:" + PORT)
            .overrideConfigKey("quarkus.rest-client.clerk.tls-configuration-name", "gateway")
            .overrideConfigKey("quarkus.tls.gateway.trust-all", "true");

    static Vertx vertx;

    @Inject
    ClerkClient clerk;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, InterruptedException {
        vertx = Vertx.vertx();
        var keys = new PfxOptions().setPath(selfSigned(directory).toString()).setPassword("changeit");
        vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(keys))
                .requestHandler(request -> request.response().putHeader("Content-Type", "application/json")
                        .end("{\"id\":\"user_tls\"}"))
                .listen(PORT, "localhost").toCompletionStage().toCompletableFuture().join();
    }

    private static Path selfSigned(Path directory) throws IOException, InterruptedException {
        var keystore = directory.resolve("self-signed.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var making = new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-alias", "self", "-dname", "CN=localhost",
                "-keystore", keystore.toString(), "-storetype", "PKCS12", "-storepass", "changeit").start();
        assertThat(making.waitFor()).isZero();
        return keystore;
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void isCalled() {
        assertThat(clerk.users().get("user_1").id()).isEqualTo("user_tls");
    }
}

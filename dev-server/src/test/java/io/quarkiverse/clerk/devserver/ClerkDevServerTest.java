package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ClerkDevServerTest {

    private static final long MAX_WAIT_MILLIS = 10_000;

    @Test
    void itNamesItselfAfterItsPort() {
        try (ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults())) {
            assertThat(server.port()).isPositive();
            assertThat(server.url()).isEqualTo("http://127.0.0.1:" + server.port());
            assertThat(server.issuer()).matches("https://[a-z0-9]{12}\\.clerk\\.accounts\\.dev");
            assertThat(server.secretKey()).matches("sk_test_[0-9A-Za-z]{40,}");
            assertThat(server.publishableKey()).startsWith("pk_test_").doesNotContain("=");
            byte[] host = Base64.getDecoder().decode(server.publishableKey().substring("pk_test_".length()));
            assertThat(new String(host, StandardCharsets.US_ASCII)).isEqualTo(server.issuer().substring(8) + "$");
        }
    }

    @Test
    void anotherServerOnTheSamePortIsAnotherInstance() {
        ClerkDevServer before = ClerkDevServer.start(DevServerOptions.defaults());
        before.close();
        try (ClerkDevServer after = ClerkDevServer.start(DevServerOptions.defaults().withPort(before.port()))) {
            assertThat(after.url()).isEqualTo(before.url());
            assertThat(after.publishableKey()).isNotEqualTo(before.publishableKey());
            assertThat(after.issuer()).isNotEqualTo(before.issuer());
        }
    }

    @Test
    void theSecretKeyCanBeGivenAndIsNotInTheOptionsText() {
        DevServerOptions options = DevServerOptions.defaults().withSecretKey("sk_test_given");
        assertThat(options.toString()).doesNotContain("sk_test_given");
        try (ClerkDevServer server = ClerkDevServer.start(options)) {
            assertThat(server.secretKey()).isEqualTo("sk_test_given");
            assertThat(new Api(server).get("/v1/users").status()).isEqualTo(200);
        }
    }

    @Test
    void impossibleOptionsAreRefused() {
        DevServerOptions options = DevServerOptions.defaults();
        assertThatThrownBy(() -> options.withPort(65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.withSecretKey("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options.withSecretKey("sk test")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sk test");
        assertThatThrownBy(() -> options.withSecretKey("sk_live_abc")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("abc");
    }

    @Test
    void twoServersShareNothing() {
        try (ClerkDevServer one = ClerkDevServer.start(DevServerOptions.defaults());
                ClerkDevServer two = ClerkDevServer.start(DevServerOptions.defaults())) {
            new Api(one).delete("/v1/users/user_ann");
            assertThat(new Api(two).get("/v1/users/user_ann").status()).isEqualTo(200);
            assertThat(one.jwtKey()).isNotEqualTo(two.jwtKey());
            assertThat(one.secretKey()).isNotEqualTo(two.secretKey());
        }
    }

    @Test
    void closeFreesThePortAndCanBeRepeated() {
        ClerkDevServer first = ClerkDevServer.start(DevServerOptions.defaults());
        int port = first.port();
        first.close();
        first.close();
        assertThatThrownBy(() -> new Socket("127.0.0.1", port)).isInstanceOf(ConnectException.class);
        ClerkDevServer.start(DevServerOptions.defaults().withPort(port)).close();
    }

    @Test
    void aTakenPortIsReportedAndLeavesNoThreads() throws Exception {
        try (ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            assertThatThrownBy(() -> ClerkDevServer.start(DevServerOptions.defaults().withPort(server.port())))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining(server.url());
            assertThatVertxThreadsEnd(before);
        }
    }

    @Test
    void closeEndsAllThreads() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults());
        new Api(server).get("/v1/users");
        Set<Thread> running = vertxThreads();
        running.removeAll(before);
        assertThat(running).isNotEmpty().allMatch(Thread::isDaemon);
        server.close();
        assertThatVertxThreadsEnd(before);
    }

    @Test
    void itListensOnTheLoopbackAddressOnly() throws Exception {
        try (ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults())) {
            InetAddress other = InetAddress.getByName("127.0.0.2");
            assertThatThrownBy(() -> new Socket(other, server.port())).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void manyThreadsCanUseItAtOnce() {
        try (ClerkDevServer server = ClerkDevServer.start(DevServerOptions.defaults())) {
            Api api = new Api(server);
            Set<String> ids = ConcurrentHashMap.newKeySet();
            assertThatCode(() -> CompletableFuture.allOf(IntStream.range(0, 40).mapToObj(i -> CompletableFuture.runAsync(() -> {
                ids.add(api.post("/v1/users", "{}").id());
                server.sessionToken("ann");
                api.get("/v1/users");
            })).toArray(CompletableFuture[]::new)).join()).doesNotThrowAnyException();
            assertThat(ids).hasSize(40);
            assertThat(api.get("/v1/users/count").json().path("total_count").intValue()).isEqualTo(43);
        }
    }

    /** The threads have been told to end when close() returns; the last of them may still be on its last instructions. */
    private static void assertThatVertxThreadsEnd(Set<Thread> before) throws InterruptedException {
        Set<Thread> left = vertxThreads();
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(MAX_WAIT_MILLIS);
            assertThat(thread.isAlive()).as(thread.getName()).isFalse();
        }
    }

    private static Set<Thread> vertxThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("vert.x") || thread.getName().startsWith("vertx"))
                .forEach(threads::add);
        return threads;
    }
}

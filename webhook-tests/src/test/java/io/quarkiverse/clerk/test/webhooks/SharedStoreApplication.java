package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application that shares a store with other nodes. */
abstract class SharedStoreApplication {

    private static final int AT_ONCE = 60;
    private static final String APPLICATION = "shop";
    private static final Duration HOUR = Duration.ofHours(1);

    private String id;

    @Inject
    UserObserver users;

    @BeforeEach
    void newMessage() {
        id = "msg_" + UUID.randomUUID();
    }

    static QuarkusUnitTest application(String store) {
        return new QuarkusUnitTest().withConfigurationResource("application.properties")
                .withApplicationRoot(jar -> jar.addClasses(SharedStoreApplication.class, UserObserver.class, Sender.class,
                        Programs.class, RedisServer.class, PostgresServer.class))
                .overrideConfigKey("quarkus.application.name", APPLICATION)
                .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
                .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
                .overrideConfigKey("quarkus.clerk.webhooks.deduplication.store", store);
    }

    /** {@return the store of another node} */
    abstract WebhookStore other();

    @Test
    void ofManyDeliveriesAtOnceOneIsObserved() throws Exception {
        assertThat(atOnce(number -> status(id))).contains(204).isSubsetOf(204, 503);
        assertThat(users.count(id)).isEqualTo(1);
        assertThat(status(id)).isEqualTo(204);
        assertThat(users.count(id)).isEqualTo(1);
    }

    @Test
    void manyMessagesAtOnceAreAllDelivered() throws Exception {
        assertThat(atOnce(number -> status(id + number))).containsOnly(204);
        assertThat(IntStream.range(0, AT_ONCE).map(number -> users.count(id + number))).containsOnly(1);
    }

    @Test
    void whatAnotherNodeIsAtIsAcknowledgedOnceThatHasEnded() {
        var claim = other().claim(APPLICATION + "/" + id, HOUR).await().indefinitely();
        send(id).statusCode(503).body("reason", is("in-progress"));
        other().complete(claim, HOUR).await().indefinitely();
        send(id).statusCode(204);
        assertThat(users.count(id)).isZero();
    }

    @Test
    void whatAnotherApplicationIsAtIsDeliveredHere() {
        other().claim("office/" + id, HOUR).await().indefinitely();
        send(id).statusCode(204);
        assertThat(users.count(id)).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeHasFailedToDeliverIsDeliveredHere() {
        var claim = other().claim(APPLICATION + "/" + id, HOUR).await().indefinitely();
        other().release(claim).await().indefinitely();
        send(id).statusCode(204);
        assertThat(users.count(id)).isEqualTo(1);
    }

    /** A server that goes away and comes back. */
    void survives(Runnable away, Runnable back) {
        send(id + "before").statusCode(204);
        away.run();
        try {
            var start = System.nanoTime();
            send(id).statusCode(503).body("reason", is("store-failed"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(users.count(id)).isZero();
        } finally {
            back.run();
        }
        Programs.await("webhooks are delivered again", () -> status(id) == 204);
        assertThat(users.count(id)).isEqualTo(1);
        assertThat(status(id + "before")).isEqualTo(204);
    }

    private static int status(String id) {
        return send(id).status();
    }

    private static Sender.Answer send(String id) {
        return Sender.send(id, Sender.event("user.deleted", "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}"));
    }

    private static List<Integer> atOnce(IntFunction<Integer> send) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var work = IntStream.range(0, AT_ONCE).<Callable<Integer>> mapToObj(number -> () -> {
                start.await();
                return send.apply(number);
            }).toList();
            var statuses = new ArrayList<Integer>();
            for (var status : threads.invokeAll(work)) {
                statuses.add(status.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}

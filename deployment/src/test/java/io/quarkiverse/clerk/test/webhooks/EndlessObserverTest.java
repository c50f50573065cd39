package io.quarkiverse.clerk.test.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.Socket;
import java.net.URL;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.event.PermissionDeleted;
import io.quarkiverse.clerk.webhooks.event.RoleDeleted;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.smallrye.mutiny.Uni;

/** Observers that take longer than anybody waits. */
class EndlessObserverTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Endless.class, Slow.class, Blocked.class, Request.class, Sender.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.claim-timeout", "1S")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET);

    @Inject
    Endless endless;

    @Inject
    Slow slow;

    @Inject
    Blocked blocked;

    @TestHTTPResource
    URL url;

    @Test
    void whatNeverEndsIsGivenUpAndLeavesNothingBehind() throws Exception {
        Sender.send("msg_1", event("user.deleted")).statusCode(500).body("reason", is("observer-failed"));
        assertThat(endless.cancelled.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(endless.requestEnded.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatComesAfterAnObserverThatWasGivenUpIsNotCalled() {
        Sender.send("msg_3", event("permission.deleted")).statusCode(500).body("reason", is("observer-failed"));
        blocked.may.complete(null);
        Sender.send("msg_3", event("permission.deleted")).statusCode(204);
        assertThat(blocked.next).hasValue(1);
    }

    @Test
    void whoHangsUpChangesNothing() throws Exception {
        var body = event("role.deleted");
        long now = Instant.now().getEpochSecond();
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(("POST /clerk/webhooks HTTP/1.1\r\nhost: x\r\nsvix-id: msg_2\r\nsvix-timestamp: "
                    + now + "\r\nsvix-signature: " + Sender.sign(Sender.SECRET, "msg_2", now, body.getBytes(UTF_8))
                    + "\r\ncontent-length: " + body.length() + "\r\n\r\n" + body).getBytes(UTF_8));
            slow.begun.get(5, TimeUnit.SECONDS);
        }
        slow.may.complete(null);
        slow.ended.get(5, TimeUnit.SECONDS);
        onceItIsRemembered("msg_2", body).statusCode(204);
        assertThat(slow.calls).hasValue(1);
    }

    /** As Clerk does: a message that is in progress is sent again. */
    private static Sender.Answer onceItIsRemembered(String id, String body) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        var answer = Sender.send(id, body);
        while (answer.status() == 503 && System.nanoTime() < end) {
            answer = Sender.send(id, body);
        }
        return answer;
    }

    private static String event(String type) {
        return Sender.event(type, "{\"object\":\"x\",\"id\":\"x_1\",\"deleted\":true}");
    }

    @RequestScoped
    static class Request {

        @Inject
        Endless endless;

        void begin() {
        }

        @PreDestroy
        void end() {
            endless.requestEnded.complete(true);
        }
    }

    @Singleton
    static class Endless {

        final CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        final CompletableFuture<Boolean> requestEnded = new CompletableFuture<>();

        Uni<Void> observe(@Observes UserDeleted event, Request request) {
            request.begin();
            return Uni.createFrom().<Void> nothing().onCancellation().invoke(() -> cancelled.complete(true));
        }
    }

    @Singleton
    static class Blocked {

        final CompletableFuture<Void> may = new CompletableFuture<>();
        final AtomicInteger next = new AtomicInteger();

        void observe(@Observes PermissionDeleted event) {
            may.join();
        }

        Uni<Void> next(@Observes PermissionDeleted event) {
            next.incrementAndGet();
            return Uni.createFrom().voidItem();
        }
    }

    @Singleton
    static class Slow {

        final AtomicInteger calls = new AtomicInteger();
        final CompletableFuture<Void> begun = new CompletableFuture<>();
        final CompletableFuture<Void> may = new CompletableFuture<>();
        final CompletableFuture<Void> ended = new CompletableFuture<>();

        Uni<Void> observe(@Observes RoleDeleted event) {
            calls.incrementAndGet();
            begun.complete(null);
            return Uni.createFrom().completionStage(may).onTermination().invoke(() -> ended.complete(null));
        }
    }
}

package io.quarkiverse.clerk.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** What takes longer than anybody waits. */
class PatienceTest {

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatIsGivenUpIsCancelled() {
        var cancelled = new CompletableFuture<Void>();
        waitFor(Uni.createFrom().<Void> nothing().onCancellation().invoke(() -> cancelled.complete(null)));
        assertGivenUp();
        assertThat(cancelled).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void whatIsGivenUpWhileItBlocksGoesNoFurther() throws InterruptedException {
        var blocked = new CompletableFuture<Void>();
        var further = new AtomicBoolean();
        var thread = new Thread(() -> waitFor(Uni.createFrom().<Void> emitter(emitter -> {
            blocked.join();
            emitter.complete(null);
        }).invoke(() -> further.set(true))));
        thread.start();
        assertGivenUp();
        blocked.complete(null);
        thread.join(10_000);
        assertThat(further).isFalse();
    }

    private void waitFor(Uni<Void> work) {
        Patience.with(work, Duration.ofMillis(50), vertx.getOrCreateContext()).subscribe().with(outcome::complete,
                outcome::completeExceptionally);
    }

    private void assertGivenUp() {
        assertThatThrownBy(() -> outcome.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(TimeoutException.class)
                .hasMessageContaining("quarkus.clerk.webhooks.deduplication.claim-timeout");
    }
}

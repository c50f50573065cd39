package io.quarkiverse.clerk.webhooks;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.subscription.UniSubscription;
import io.vertx.core.Context;

/** Waits, but not for ever. */
final class Patience {

    private Patience() {
    }

    /**
     * Gives up what takes too long, and cancels it: without that, what never ends would keep its request open, and all that
     * belongs to it.
     *
     * @param context counts the time; without one nothing is given up
     */
    static <T> Uni<T> with(Uni<T> work, Duration most, @Nullable Context context) {
        return context == null ? work : Uni.createFrom().emitter(emitter -> start(work, most, context, emitter));
    }

    private static <T> void start(Uni<T> work, Duration most, Context context, UniEmitter<? super T> emitter) {
        var vertx = context.owner();
        var running = new AtomicReference<@Nullable UniSubscription>();
        long timer = vertx.setTimer(most.toMillis(), late -> {
            var begun = running.get();
            if (begun != null) {
                begun.cancel(); // before the failure is known: what comes again then must not meet it
            }
            emitter.fail(new TimeoutException("Not done within " + most
                    + ", quarkus.clerk.webhooks.deduplication.claim-timeout"));
        });
        work.onTermination().invoke(() -> vertx.cancelTimer(timer))
                // Known while it begins, and not only after that, which takes all the time there is if it blocks.
                .onSubscription().invoke(running::set).subscribe().with(emitter::complete, emitter::fail);
    }
}

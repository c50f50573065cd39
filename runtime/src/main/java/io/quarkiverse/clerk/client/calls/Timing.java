package io.quarkiverse.clerk.client.calls;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/** Time and chance, which tests replace. */
interface Timing {

    /** {@return nanoseconds since some moment} */
    long nanos();

    /** {@return a number from 0 to 1} */
    double random();

    /** Waits on the calling thread, which is a worker or a virtual thread. */
    void sleep(Duration wait) throws InterruptedException;

    /**
     * Waits without a thread.
     *
     * @param context where to go on; null for anywhere
     */
    Uni<Void> pause(Duration wait, @Nullable Context context);

    /** The real ones. */
    final class OfTheSystem implements Timing {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public void sleep(Duration wait) throws InterruptedException {
            Thread.sleep(wait.toMillis());
        }

        @Override
        public Uni<Void> pause(Duration wait, @Nullable Context context) {
            // Neither timer takes a wait of nothing.
            long millis = Math.max(1, wait.toMillis());
            if (context == null) {
                return Uni.createFrom().voidItem().onItem().delayIt().by(Duration.ofMillis(millis));
            }
            return Uni.createFrom().emitter(waiting -> {
                var timers = context.owner();
                long timer = timers.setTimer(millis, rung -> context.runOnContext(back -> waiting.complete(null)));
                waiting.onTermination(() -> timers.cancelTimer(timer));
            });
        }
    }
}

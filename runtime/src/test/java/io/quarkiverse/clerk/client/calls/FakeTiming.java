package io.quarkiverse.clerk.client.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/** A clock that goes on by what is waited for and by nothing else. */
final class FakeTiming implements Timing {

    final List<Duration> waits = new ArrayList<>();
    private long nanos;

    void advance(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public double random() {
        return 1;
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(wait);
        advance(wait);
    }

    @Override
    public Uni<Void> pause(Duration wait, @Nullable Context context) {
        return Uni.createFrom().voidItem().invoke(() -> {
            waits.add(wait);
            advance(wait);
        });
    }
}

package io.quarkiverse.clerk.proxy;

import java.time.Duration;

import io.vertx.core.Vertx;

/**
 * Goes off when nothing has happened for a while. It has the event loop of an exchange to itself. It is not set anew for each
 * piece of a body, which would cost more than the piece: it looks when it goes off whether it has to wait on.
 */
final class IdleTimer {

    private final Vertx vertx;
    private final long nanos;
    private final Runnable expired;
    private long last = System.nanoTime();
    private long timer;
    private boolean cancelled;

    IdleTimer(Vertx vertx, Duration limit, Runnable expired) {
        this.vertx = vertx;
        this.nanos = limit.toNanos();
        this.expired = expired;
        set(nanos);
    }

    void touch() {
        last = System.nanoTime();
    }

    void cancel() {
        cancelled = true;
        vertx.cancelTimer(timer);
    }

    private void set(long wait) {
        timer = vertx.setTimer(Duration.ofNanos(wait).toMillis() + 1, ignored -> look());
    }

    private void look() {
        long left = nanos - (System.nanoTime() - last);
        if (cancelled) {
            return;
        }
        if (left > 0) {
            set(left);
        } else {
            expired.run();
        }
    }
}

package io.quarkiverse.clerk.webhooktests.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.vertx.core.Context;

/** Counts, and fails where it is to. */
@Singleton
public class Observer {

    /** About what a database takes to write something, so that two that come at once do meet. */
    private static final long WORK_NANOS = Duration.ofMillis(2).toNanos();

    final Map<String, Integer> tried = new ConcurrentHashMap<>();
    final Map<String, Integer> succeeded = new ConcurrentHashMap<>();
    volatile boolean wasOnEventLoop;

    void deleted(@Observes UserDeleted event) {
        wasOnEventLoop |= Context.isOnEventLoopThread();
        int attempt = tried.merge(event.id(), 1, Integer::sum);
        LockSupport.parkNanos(WORK_NANOS);
        if (attempt == 1 && LoadMessage.of(event.id()).fails()) {
            throw new IllegalStateException("as it is meant to");
        }
        succeeded.merge(event.id(), 1, Integer::sum);
    }
}

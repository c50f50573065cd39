package io.quarkiverse.clerk.benchmarks.webhooks;

import java.util.concurrent.atomic.LongAdder;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.event.UserCreated;

/** Observes users, and only counts them. */
@Singleton
class Observed {

    private final LongAdder users = new LongAdder();

    void created(@Observes UserCreated event) {
        users.increment();
    }

    long count() {
        return users.sum();
    }
}

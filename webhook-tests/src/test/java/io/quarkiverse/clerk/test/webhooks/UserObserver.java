package io.quarkiverse.clerk.test.webhooks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.event.UserDeleted;

/** Counts how often each message is observed. */
@Singleton
public class UserObserver {

    private final ConcurrentMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    void deleted(@Observes UserDeleted event) {
        counts.computeIfAbsent(event.id(), id -> new AtomicInteger()).incrementAndGet();
    }

    int count(String id) {
        return counts.getOrDefault(id, new AtomicInteger()).get();
    }
}

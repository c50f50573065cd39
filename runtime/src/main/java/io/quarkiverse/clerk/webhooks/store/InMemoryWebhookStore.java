package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.smallrye.mutiny.Uni;

/** Remembers messages in this process: enough where there is one of it, and forgotten when it ends. */
public final class InMemoryWebhookStore implements WebhookStore {

    private final ConcurrentMap<String, Entry> entries;

    /**
     * A message that is or was delivered.
     *
     * @param token of who is at it; empty once it is delivered
     */
    private record Entry(String token, Duration lasts) {

        boolean isDelivered() {
            return token.isEmpty();
        }
    }

    /**
     * Makes a store.
     *
     * @param size how many delivered messages are remembered at the most; the oldest are forgotten first
     * @param clock what time it is
     */
    public InMemoryWebhookStore(int size, Clock clock) {
        this.entries = Caffeine.newBuilder().maximumWeight(size)
                // What is being delivered weighs nothing, so that it is never forgotten to make room.
                .weigher((String id, Entry entry) -> entry.isDelivered() ? 1 : 0)
                .expireAfter(Expiry.<String, Entry> writing((id, entry) -> entry.lasts()))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .<String, Entry> build().asMap();
    }

    @Override
    public Uni<WebhookClaim> claim(String id, Duration timeout) {
        return Uni.createFrom().item(() -> {
            var claim = WebhookClaim.granted(id);
            var before = entries.putIfAbsent(id, new Entry(claim.token(), timeout));
            return claim.but(before == null ? GRANTED : before.isDelivered() ? COMPLETED : IN_PROGRESS);
        });
    }

    @Override
    public Uni<Void> complete(WebhookClaim claim, Duration retention) {
        return Uni.createFrom().item(() -> {
            entries.compute(claim.id(), (id, entry) -> entry == null || entry.token().equals(claim.token())
                    ? new Entry("", retention)
                    : entry);
            return null;
        });
    }

    @Override
    public Uni<Void> release(WebhookClaim claim) {
        return Uni.createFrom().item(() -> {
            entries.computeIfPresent(claim.id(), (id, entry) -> entry.token().equals(claim.token()) ? null : entry);
            return null;
        });
    }
}

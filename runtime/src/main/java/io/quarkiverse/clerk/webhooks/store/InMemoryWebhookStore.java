package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/**
 * Remembers messages in this process: enough where there is one of it, and forgotten when it ends. No cache, which would keep
 * what it has known for long and refuse what is new when it is full: it is the latest messages that come again.
 */
public final class InMemoryWebhookStore implements WebhookStore {

    private final int size;
    private final Clock clock;
    /** Of these none is forgotten to make room. */
    private final Map<String, Entry> claimed = new LinkedHashMap<>();
    private final Map<String, Entry> delivered = new LinkedHashMap<>();

    /**
     * A message that is or was delivered.
     *
     * @param token of who is at it, or was
     * @param until when it is forgotten, in milliseconds
     */
    private record Entry(String token, long until) {
    }

    /**
     * Makes a store.
     *
     * @param size how many delivered messages are remembered at the most; the oldest are forgotten first
     * @param clock what time it is
     */
    public InMemoryWebhookStore(int size, Clock clock) {
        this.size = size;
        this.clock = clock;
    }

    @Override
    public Uni<WebhookClaim> claim(String id, Duration timeout) {
        return Uni.createFrom().item(() -> claimNow(id, timeout));
    }

    @Override
    public Uni<Void> complete(WebhookClaim claim, Duration retention) {
        return Uni.createFrom().item(() -> {
            completeNow(claim, retention);
            return null;
        });
    }

    @Override
    public Uni<Void> release(WebhookClaim claim) {
        return Uni.createFrom().item(() -> {
            releaseNow(claim);
            return null;
        });
    }

    private synchronized WebhookClaim claimNow(String id, Duration timeout) {
        long now = clock.millis();
        forgetOldest(claimed, now);
        forgetOldest(delivered, now);
        var claim = WebhookClaim.granted(id);
        if (lasts(delivered.get(id), now)) {
            return claim.but(COMPLETED);
        }
        if (lasts(claimed.get(id), now)) {
            return claim.but(IN_PROGRESS);
        }
        putLast(claimed, id, new Entry(claim.token(), now + timeout.toMillis()));
        return claim;
    }

    private synchronized void completeNow(WebhookClaim claim, Duration retention) {
        long now = clock.millis();
        var present = claimed.get(claim.id());
        if (lasts(delivered.get(claim.id()), now) || lasts(present, now) && !present.token().equals(claim.token())) {
            return;
        }
        claimed.remove(claim.id());
        putLast(delivered, claim.id(), new Entry(claim.token(), now + retention.toMillis()));
        if (delivered.size() > size) {
            delivered.remove(delivered.keySet().iterator().next());
        }
    }

    private synchronized void releaseNow(WebhookClaim claim) {
        claimed.computeIfPresent(claim.id(), (id, entry) -> entry.token().equals(claim.token()) ? null : entry);
    }

    private static boolean lasts(@Nullable Entry entry, long now) {
        return entry != null && entry.until() > now;
    }

    /** Behind those that were there before, also if it was itself. */
    private static void putLast(Map<String, Entry> entries, String id, Entry entry) {
        entries.remove(id);
        entries.put(id, entry);
    }

    /** Those at the beginning were put there first, and for as long as the others. */
    private static void forgetOldest(Map<String, Entry> entries, long now) {
        var oldest = entries.values().iterator();
        while (oldest.hasNext() && !lasts(oldest.next(), now)) {
            oldest.remove();
        }
    }
}

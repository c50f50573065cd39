package io.quarkiverse.clerk.devserver.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.quarkiverse.clerk.devserver.webhook.WebhookMessage.Status;

/** The latest messages. Thread-safe: requests and deliveries come from the event loop, Java callers from any thread. */
final class MessageLog {

    private static final int MAX_FINISHED = 500;
    /** More than a burst of changes makes; less than what an endpoint that is gone for days would let the memory fill with. */
    private static final int MAX = 10_000;

    private final Map<String, WebhookMessage> byId = new LinkedHashMap<>();
    private int pending;

    synchronized void add(WebhookMessage message) {
        byId.put(message.id(), message);
        pending++;
        trim();
    }

    /** Those that are still to be sent are kept longest. */
    private void trim() {
        Iterator<WebhookMessage> oldest = byId.values().iterator();
        while (byId.size() - pending > MAX_FINISHED) {
            if (oldest.next().status() != Status.PENDING) {
                oldest.remove();
            }
        }
        if (byId.size() > MAX) {
            WebhookMessage lost = byId.values().iterator().next();
            byId.remove(lost.id());
            pending -= lost.status() == Status.PENDING ? 1 : 0;
        }
    }

    synchronized void removePending() {
        byId.values().removeIf(message -> message.status() == Status.PENDING);
        pending = 0;
        notifyAll();
    }

    synchronized Optional<WebhookMessage> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The newest first. */
    synchronized List<WebhookMessage> all() {
        List<WebhookMessage> all = new ArrayList<>(byId.values());
        Collections.reverse(all);
        return all;
    }

    /** Changes a message, if it is still there. */
    synchronized void change(String id, UnaryOperator<WebhookMessage> change) {
        WebhookMessage before = byId.get(id);
        if (before == null) {
            return;
        }
        WebhookMessage after = change.apply(before);
        byId.put(id, after);
        pending += (after.status() == Status.PENDING ? 1 : 0) - (before.status() == Status.PENDING ? 1 : 0);
        trim();
        notifyAll();
    }

    /** Waits until none is pending, or the time is over. */
    synchronized void awaitNonePending(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); pending > 0 && left > 0; left = end - System.nanoTime()) {
            // At least a millisecond: no time at all would be taken for ever.
            wait(Math.max(1, left / 1_000_000));
        }
    }
}

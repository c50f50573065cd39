package io.quarkiverse.clerk.devserver.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Delivers messages one after the other, in the order in which they are told. One that fails waits aside until it is tried
 * again; those behind it do not wait for it. All state is confined to one event loop.
 */
final class Deliveries {

    /** For the connection and for the answer: together the 15 seconds after which Svix gives up. */
    private static final Duration PATIENCE = Duration.ofMillis(7_500);

    private final Vertx vertx;
    private final Context context;
    private final Transport transport;
    private final MessageLog log;
    private final Supplier<Optional<WebhookEndpoint>> endpoint;

    /** What is to be sent now, with the number of failures since it was told. */
    private final Map<String, Integer> due = new LinkedHashMap<>();
    private final Map<String, Long> timers = new HashMap<>();
    private boolean sending;
    private boolean looping;

    Deliveries(Vertx vertx, MessageLog log, Supplier<Optional<WebhookEndpoint>> endpoint) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.transport = new Transport(vertx, Clock.systemUTC(), PATIENCE);
        this.log = log;
        this.endpoint = endpoint;
    }

    /** Sends the message with this id soon, and from then on by the schedule. From any thread. */
    void deliver(String id) {
        try {
            context.runOnContext(now -> {
                Optional.ofNullable(timers.remove(id)).ifPresent(vertx::cancelTimer);
                enqueue(id, 0);
            });
        } catch (RejectedExecutionException e) {
            // The server has been closed; so nobody waits for the message.
        }
    }

    /**
     * Sends soon, and from then on by the schedule, what has failed and waits to be tried again; nothing that is on its way,
     * which
     * would arrive twice. From any thread.
     */
    void hurry() {
        context.runOnContext(now -> List.copyOf(timers.keySet()).forEach(id -> {
            vertx.cancelTimer(timers.remove(id));
            enqueue(id, 0);
        }));
    }

    private void enqueue(String id, int failures) {
        due.put(id, failures);
        next();
    }

    /** Where a message is done with at once, as when the server is being closed, the loop goes on and not the recursion. */
    private void next() {
        if (looping) {
            return;
        }
        looping = true;
        while (!sending && !due.isEmpty()) {
            String id = due.keySet().iterator().next();
            int failures = due.remove(id);
            log.find(id).ifPresent(message -> send(message, failures));
        }
        looping = false;
    }

    private void send(WebhookMessage message, int failures) {
        Optional<WebhookEndpoint> to = endpoint.get();
        if (to.isEmpty()) {
            WebhookAttempt none = new WebhookAttempt(Instant.now(), 0, "there is no endpoint", Duration.ZERO);
            log.change(message.id(), before -> before.after(none, false));
            return;
        }
        sending = true;
        transport.send(message, to.get()).onSuccess(attempt -> {
            sending = false;
            finish(message.id(), attempt, to.get().retries(), failures);
            next();
        });
    }

    private void finish(String id, WebhookAttempt attempt, List<Duration> retries, int failures) {
        boolean again = !attempt.succeeded() && failures < retries.size();
        if (again && !due.containsKey(id)) {
            long millis = Math.max(1, retries.get(failures).toMillis());
            timers.put(id, vertx.setTimer(millis, fired -> {
                timers.remove(id);
                enqueue(id, failures + 1);
            }));
        }
        log.change(id, before -> before.after(attempt, again));
    }
}

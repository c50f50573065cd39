package io.quarkiverse.clerk.devserver.webhook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.webhook.WebhookMessage.Status;
import io.vertx.core.Vertx;

/**
 * The webhooks of a server. While there is no endpoint, nothing is recorded. Otherwise each message is delivered in the
 * background, one after the other, and tried again if the endpoint does not answer with 2xx; the last 500 that are done with
 * are remembered. Thread-safe.
 */
public final class Webhooks {

    private final MessageLog log = new MessageLog();
    private final Clock clock;
    private final String instanceId;
    private volatile WebhookEndpoint endpoint;
    private volatile Deliveries deliveries;

    /**
     * Made by the server.
     *
     * @param endpoint null for none
     */
    public Webhooks(WebhookEndpoint endpoint, Clock clock, String instanceId) {
        this.endpoint = endpoint;
        this.clock = clock;
        this.instanceId = instanceId;
    }

    /** Begins to deliver. Called by the server. */
    public void start(Vertx vertx) {
        deliveries = new Deliveries(vertx, log, this::endpoint);
        replay(message -> message.status() == Status.PENDING);
    }

    /** Where messages are sent; empty if nowhere. */
    public Optional<WebhookEndpoint> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /**
     * Sends messages there from now on, also those that are to be tried again: at once if the URL is another one, for what has
     * failed at the one before need not fail there; null for nowhere.
     */
    public void sendTo(WebhookEndpoint newEndpoint) {
        WebhookEndpoint before = endpoint;
        Deliveries running = deliveries;
        endpoint = newEndpoint;
        if (running != null && before != null && newEndpoint != null && !before.url().equals(newEndpoint.url())) {
            running.hurry();
        }
    }

    /** Forgets the messages that are still to be sent. One that is on its way may yet arrive. */
    public void forgetPending() {
        log.removePending();
    }

    /** The messages, the newest first. */
    public List<WebhookMessage> messages() {
        return log.all();
    }

    /** The message with this id, if it is remembered. */
    public Optional<WebhookMessage> message(String id) {
        return log.find(id);
    }

    /**
     * Sends any event, whether or not the endpoint has asked for its type: also those that this server never causes, such as
     * of billing.
     *
     * @param type such as {@code subscription.created}
     * @param data the event's data, a JSON object
     * @return the message's id
     * @throws IllegalArgumentException if the data is no JSON object
     * @throws IllegalStateException if there is no endpoint
     */
    public String send(String type, String data) {
        if (endpoint == null) {
            throw new IllegalStateException("There is no webhook endpoint");
        }
        try {
            if (Json.read(data.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode object) {
                return record(type, object);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The data of a webhook must be a JSON object", e);
        }
        throw new IllegalArgumentException("The data of a webhook must be a JSON object");
    }

    /** Sends an event if the endpoint has asked for its type. Called by the server; never throws what the endpoint causes. */
    public void publish(String eventType, ObjectNode data) {
        WebhookEndpoint current = endpoint;
        if (current != null && current.wants(eventType)) {
            record(eventType, data);
        }
    }

    private String record(String type, ObjectNode data) {
        Instant now = clock.instant();
        String id = Ids.next("msg");
        String payload = Json.write(Envelope.of(type, data, now, instanceId, Origin.current()));
        log.add(new WebhookMessage(id, type, now, payload, Status.PENDING, List.of()));
        deliver(id);
        return id;
    }

    private void deliver(String id) {
        Deliveries running = deliveries;
        if (running != null) {
            running.deliver(id);
        }
    }

    /**
     * Sends a message again, with the same id and body, and by the whole schedule.
     *
     * @throws IllegalArgumentException if no such message is remembered
     */
    public void replay(String id) {
        if (replay(message -> message.id().equals(id)) == 0) {
            throw new IllegalArgumentException("There is no webhook message " + id);
        }
    }

    /** Sends again what has failed. @return how many messages */
    public int replayFailed() {
        return replay(message -> message.status() == Status.FAILED);
    }

    /** Sends again all messages that pass the test, the oldest first. @return how many */
    public int replay(Predicate<WebhookMessage> test) {
        List<WebhookMessage> chosen = log.all().stream().filter(test).toList();
        for (int i = chosen.size() - 1; i >= 0; i--) {
            String id = chosen.get(i).id();
            log.change(id, message -> message.with(Status.PENDING));
            deliver(id);
        }
        return chosen.size();
    }

    /**
     * Waits until all messages are delivered.
     *
     * @throws IllegalStateException if one has failed, or is still pending after this time; the text says which and why
     */
    public void awaitDelivered(Duration atMost) {
        try {
            log.awaitNonePending(atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while webhooks are pending", e);
        }
        List<WebhookMessage> undelivered = log.all().stream().filter(message -> message.status() != Status.DELIVERED).toList();
        if (!undelivered.isEmpty()) {
            throw new IllegalStateException("Not delivered: " + undelivered);
        }
    }
}

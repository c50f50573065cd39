package io.quarkiverse.clerk.devserver.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A message and what became of it so far.
 *
 * @param id {@code msg_…}, the same in each attempt, by which receivers tell repetitions
 * @param type of the event, such as {@code user.created}
 * @param createdAt when the event happened, by the instance's clock
 * @param payload the body, as it is sent: JSON
 * @param status whether it got there
 * @param attempts the oldest first
 */
public record WebhookMessage(String id, String type, Instant createdAt, String payload, Status status,
        List<WebhookAttempt> attempts) {

    /** Whether a message got there. */
    public enum Status {
        /** It is to be sent, for the first time or again. */
        PENDING,
        /** The endpoint took it. */
        DELIVERED,
        /** It was given up. */
        FAILED
    }

    /** Keeps a copy of the attempts. */
    public WebhookMessage {
        attempts = List.copyOf(attempts);
    }

    /** The latest attempt; empty before the first. */
    public Optional<WebhookAttempt> lastAttempt() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    WebhookMessage with(Status newStatus) {
        return new WebhookMessage(id, type, createdAt, payload, newStatus, attempts);
    }

    WebhookMessage after(WebhookAttempt attempt, boolean again) {
        Status next = attempt.succeeded() ? Status.DELIVERED : again ? Status.PENDING : Status.FAILED;
        return new WebhookMessage(id, type, createdAt, payload, next,
                Stream.concat(attempts.stream(), Stream.of(attempt)).toList());
    }

    /** Without the payload, for logs: it may hold the codes by which users sign in. */
    @Override
    public String toString() {
        return "WebhookMessage[id=" + id + ", type=" + type + ", status=" + status + ", attempts=" + attempts + "]";
    }
}

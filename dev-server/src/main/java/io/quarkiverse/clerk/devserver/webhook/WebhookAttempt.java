package io.quarkiverse.clerk.devserver.webhook;

import java.time.Duration;
import java.time.Instant;

/**
 * One try to deliver a message.
 *
 * @param at when it began, by this machine's clock, which is not the instance's where that has been moved
 * @param status what the endpoint answered; 0 if it did not
 * @param error why there is no answer; null if there is one
 * @param duration until the answer, or until it was given up
 */
public record WebhookAttempt(Instant at, int status, String error, Duration duration) {

    /** Whether the endpoint took the message: it answered with 2xx. */
    public boolean succeeded() {
        return status / 100 == 2;
    }
}

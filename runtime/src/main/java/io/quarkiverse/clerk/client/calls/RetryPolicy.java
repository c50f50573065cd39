package io.quarkiverse.clerk.client.calls;

import java.time.Duration;
import java.util.Optional;

import io.quarkiverse.clerk.client.ClerkApiException;

/**
 * Decides whether a failed call is made again, and when.
 *
 * @param maxRetries how often at the most, after the first attempt
 * @param firstDelay the wait before the first retry, twice as long before each further one
 * @param maxDuration how long all attempts may take together; none begins later
 */
record RetryPolicy(int maxRetries, Duration firstDelay, Duration maxDuration) {

    private static final int NOT_IMPLEMENTED = 501;
    private static final int MOST_DOUBLINGS = 20;

    /**
     * Decides after a failure.
     *
     * @param repeatable whether the call may be made twice
     * @param attempt which attempt has failed, from 1
     * @param failure what it failed with
     * @param elapsed since the first attempt began
     * @param random from 0 to 1: by how much to wait longer than half of the time
     * @return how long to wait before the next attempt; empty if there is none
     */
    Optional<Duration> next(boolean repeatable, int attempt, Throwable failure, Duration elapsed, double random) {
        if (!repeatable || attempt > maxRetries || !mayPass(failure)) {
            return Optional.empty();
        }
        var asked = ((ClerkApiException) failure).retryAfter();
        var wait = asked != null ? asked : backOff(attempt, random);
        return elapsed.plus(wait).compareTo(maxDuration) > 0 ? Optional.empty() : Optional.of(wait);
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof ClerkApiException.RateLimited || failure instanceof ClerkApiException.Transport
                || failure instanceof ClerkApiException.ServerError error && error.status() >= 500
                        && error.status() != NOT_IMPLEMENTED;
    }

    /** Spread over half of the time, so that callers who failed together do not come back together. */
    private Duration backOff(int attempt, double random) {
        var longest = firstDelay.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS)).toMillis();
        return Duration.ofMillis(longest / 2 + (long) (random * (longest - longest / 2)));
    }
}

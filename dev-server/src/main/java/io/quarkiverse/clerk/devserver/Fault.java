package io.quarkiverse.clerk.devserver;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What goes wrong with calls of Clerk's APIs: they take longer, are answered with an error, or not at all. The server's own
 * pages, {@code /dev/…} and the sign-in page, are spared.
 *
 * @param effect what happens; never null
 * @param status of the answer, 429 or between 500 and 599; 0 unless the effect is {@link Effect#ERROR}
 * @param retryAfter what the answer says in {@code Retry-After}, in whole seconds and at most a day; null for no such
 *        header
 * @param latency how long the call is held up before that, to the millisecond and at most 10 minutes; never null
 * @param method which calls, by their HTTP method in capitals; null for all
 * @param path which calls, by their path, in which {@code *} stands for any text; never null
 * @param times how many calls; 0 for all, until the faults are cleared
 */
public record Fault(Effect effect, int status, Duration retryAfter, Duration latency, String method, String path, int times) {

    /** What becomes of a call. */
    public enum Effect {
        /** It is answered as ever. */
        NONE,
        /** It is answered with an error, and changes nothing. */
        ERROR,
        /** Its TCP connection is closed without an answer, and it changes nothing. */
        DROP
    }

    private static final Duration MAX_LATENCY = Duration.ofMinutes(10);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration MAX_RETRY_AFTER = Duration.ofDays(1);
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern PATH = Pattern.compile("(/v1/|/\\.well-known/|/?\\*).*");

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if they do not fit together, or the fault could never happen
     */
    public Fault {
        Objects.requireNonNull(effect, "effect");
        boolean error = status == TOO_MANY_REQUESTS || status >= 500 && status <= 599;
        require(effect == Effect.ERROR ? error : status == 0, "An error, and nothing else, has a status, 429 or 500 to 599.");
        require(retryAfter == null || effect == Effect.ERROR, "Only an error says when to try again.");
        require(retryAfter == null || isBetween(Duration.ZERO, retryAfter, MAX_RETRY_AFTER),
                "Retry-After must be between 0 seconds and one day.");
        require(isBetween(Duration.ZERO, latency, MAX_LATENCY), "The latency must be between 0 and 10 minutes.");
        require(effect != Effect.NONE || latency.toMillis() > 0, "A fault needs a status, a latency, or to be a drop.");
        require(method == null || METHOD.matcher(method).matches(), "The method must be in capitals, such as GET.");
        require(PATH.matcher(path).matches(), "The path must begin with /v1/, /.well-known/ or *.");
        require(times >= 0, "The number of calls must not be negative.");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    private static boolean isBetween(Duration min, Duration value, Duration max) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    private static Fault of(Effect effect, int status) {
        return new Fault(effect, status, null, Duration.ZERO, null, "*", 0);
    }

    /** Calls are answered with this status, 429 or between 500 and 599. */
    public static Fault status(int status) {
        return of(Effect.ERROR, status);
    }

    /** Calls are answered with 429 and told to come back after some whole seconds. */
    public static Fault rateLimited(Duration retryAfter) {
        return status(TOO_MANY_REQUESTS).withRetryAfter(retryAfter);
    }

    /** Calls are held up and then answered as ever. */
    public static Fault latency(Duration latency) {
        return new Fault(Effect.NONE, 0, null, latency, null, "*", 0);
    }

    /** Connections are closed without an answer. */
    public static Fault dropped() {
        return of(Effect.DROP, 0);
    }

    /** The same, with calls held up before it happens. */
    public Fault withLatency(Duration newLatency) {
        return new Fault(effect, status, retryAfter, newLatency, method, path, times);
    }

    /** The same with another {@code Retry-After}; null for none. */
    public Fault withRetryAfter(Duration newRetryAfter) {
        return new Fault(effect, status, newRetryAfter, latency, method, path, times);
    }

    /** The same for calls of this HTTP method alone. */
    public Fault onMethod(String newMethod) {
        return new Fault(effect, status, retryAfter, latency, newMethod, path, times);
    }

    /** The same for paths like this alone, in which {@code *} stands for any text: {@code /v1/users/*}. */
    public Fault onPath(String newPath) {
        return new Fault(effect, status, retryAfter, latency, method, newPath, times);
    }

    /** The same for the next so many calls alone. */
    public Fault times(int newTimes) {
        return new Fault(effect, status, retryAfter, latency, method, path, newTimes);
    }
}

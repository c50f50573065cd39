package io.quarkiverse.clerk.devserver.control;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Goes as another clock does, but can be put forward and back. Thread-safe. */
public final class MovableClock extends Clock {

    /** Beyond these, milliseconds, or the years that dates are written with, would not suffice. */
    private static final Instant MIN = Instant.EPOCH;
    private static final Instant MAX = Instant.parse("9999-01-01T00:00:00Z");

    private final Clock base;
    private volatile Duration advanced = Duration.ZERO;

    /** Starts with the time of the other clock. */
    public MovableClock(Clock base) {
        this.base = base;
    }

    /**
     * Puts the clock forward, or back if negative. Adds up.
     *
     * @throws IllegalArgumentException if it would be before 1970 or after 9998; it stays as it was then
     */
    public synchronized void advance(Duration duration) {
        try {
            Duration sum = advanced.plus(duration);
            Instant now = base.instant().plus(sum);
            if (now.isBefore(MIN) || now.isAfter(MAX)) {
                throw outOfRange(null);
            }
            advanced = sum;
        } catch (DateTimeException | ArithmeticException e) {
            throw outOfRange(e);
        }
    }

    private static IllegalArgumentException outOfRange(RuntimeException cause) {
        return new IllegalArgumentException("The time must stay between the years 1970 and 9998.", cause);
    }

    /** Back to the time of the other clock. */
    public synchronized void reset() {
        advanced = Duration.ZERO;
    }

    /** How far it is ahead of the other clock; negative if behind. */
    public Duration advanced() {
        return advanced;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(advanced);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** Stands apart: a clock of another zone that does not follow this one's moves. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(base.withZone(zone), advanced);
    }
}

package io.quarkiverse.clerk.dev;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Follows the dev server's clock wherever it is moved, and whichever server it is. */
final class DevServerClock extends Clock {

    private final ZoneId zone;

    DevServerClock() {
        this(ZoneOffset.UTC);
    }

    private DevServerClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return DevServerLink.clock().instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DevServerClock(other);
    }
}

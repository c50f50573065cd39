package io.quarkiverse.clerk.auth.token;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.AuthReason;

/** Says once a minute at most that Clerk cannot be asked: in an outage every request would say the same. */
final class OutageLog {

    private static final Logger LOG = Logger.getLogger(OutageLog.class);
    private static final long INTERVAL = Duration.ofMinutes(1).toMillis();

    private final Clock clock;
    private final AtomicLong nextAt = new AtomicLong(Long.MIN_VALUE);

    OutageLog(Clock clock) {
        this.clock = clock;
    }

    /** Says so, unless the reason is not that Clerk cannot be asked. */
    void warn(String what, AuthReason reason) {
        if (!reason.isUndecided()) {
            return;
        }
        long now = clock.millis();
        long next = nextAt.get();
        if (now >= next && nextAt.compareAndSet(next, now + INTERVAL)) {
            LOG.warnf("%s (%s). %s", what, reason.code(), reason.advice());
        }
    }
}

package io.quarkiverse.clerk.test.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.smallrye.common.annotation.Identifier;

/** A clock that a test puts forward. */
@Singleton
public class TestClock {

    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    @Singleton
    @Identifier("clerk")
    Clock clock() {
        return new Clock() {

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public static void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }
}

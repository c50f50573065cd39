package io.quarkiverse.clerk.devserver.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovableClockTest {

    private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));

    @Test
    void movesAddUpInBothDirections() {
        clock.advance(Duration.ofHours(2));
        clock.advance(Duration.ofHours(-3));
        assertThat(clock.instant()).isEqualTo(START.minus(Duration.ofHours(1)));
        assertThat(clock.millis()).isEqualTo(clock.instant().toEpochMilli());
        assertThat(clock.advanced()).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void resetBringsTheOtherClocksTimeBack() {
        clock.advance(Duration.ofDays(1));
        clock.reset();
        assertThat(clock.instant()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(longs = { Long.MAX_VALUE, Long.MIN_VALUE, 8_000L * 365 * 86_400, -57L * 365 * 86_400 })
    void timesThatNoTokenCanSayAreRefused(long seconds) {
        clock.advance(Duration.ofSeconds(1));
        Duration duration = Duration.ofSeconds(seconds);
        assertThatThrownBy(() -> clock.advance(duration)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970");
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void aClockOfAnotherZoneHasTheMovedTime() {
        clock.advance(Duration.ofDays(1));
        Clock zoned = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertThat(zoned.instant()).isEqualTo(START.plus(Duration.ofDays(1)));
        assertThat(zoned.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}

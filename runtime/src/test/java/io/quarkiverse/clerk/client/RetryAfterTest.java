package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-15T15:06:40Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({ "0, 0", "1, 1", "120, 120", "' 7 ', 7", "-5, 0" })
    void secondsAreRead(String header, long seconds) {
        assertThat(RetryAfter.parse(header, CLOCK)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aDateIsTheTimeUntilThen() {
        assertThat(RetryAfter.parse("Sun, 15 Jun 2025 15:07:10 GMT", CLOCK)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aDateInThePastIsNow() {
        assertThat(RetryAfter.parse("Sun, 15 Jun 2025 15:00:00 GMT", CLOCK)).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "soon", "1.5", "99999999999", "Sun, 32 Jun 2025 15:07:10 GMT", "2025-06-15T15:07:10Z" })
    void anythingElseIsNothing(String header) {
        assertThat(RetryAfter.parse(header, CLOCK)).isNull();
    }
}

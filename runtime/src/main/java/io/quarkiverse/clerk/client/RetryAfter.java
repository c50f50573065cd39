package io.quarkiverse.clerk.client;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** Reads a {@code Retry-After} header, which holds seconds or a date (RFC 9110 section 10.2.3). */
final class RetryAfter {

    private RetryAfter() {
    }

    static @Nullable Duration parse(@Nullable String header) {
        return parse(header, Clock.systemUTC());
    }

    static @Nullable Duration parse(@Nullable String header, Clock clock) {
        if (header == null) {
            return null;
        }
        try {
            return Duration.ofSeconds(Math.max(0, Integer.parseInt(header.trim())));
        } catch (NumberFormatException notSeconds) {
            return untilDate(header.trim(), clock);
        }
    }

    private static @Nullable Duration untilDate(String date, Clock clock) {
        try {
            var wait = Duration.between(clock.instant(),
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException noDate) {
            return null;
        }
    }
}

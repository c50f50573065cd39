package io.quarkiverse.clerk.dev;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * When a token is good, in words.
 *
 * @param issued claim {@code iat}; null if it says no time
 * @param notBefore claim {@code nbf}; likewise
 * @param expires claim {@code exp}; likewise
 */
public record Lifetime(@Nullable String issued, @Nullable String notBefore, @Nullable String expires) {

    /** Beyond it, no token means a time: the year 9999. */
    private static final long LATEST = 253_402_300_799L;

    static Lifetime of(JsonNode claims, Instant now) {
        return new Lifetime(words(claims.path("iat"), now), words(claims.path("nbf"), now), words(claims.path("exp"), now));
    }

    private static @Nullable String words(JsonNode seconds, Instant now) {
        if (!seconds.isNumber() || !(seconds.doubleValue() >= 0 && seconds.doubleValue() <= LATEST)) {
            return null;
        }
        var time = Instant.ofEpochSecond(seconds.longValue());
        return time + " (" + relative(Duration.between(now, time).toSeconds()) + ")";
    }

    static String relative(long seconds) {
        if (seconds == 0) {
            return "now";
        }
        var amount = amount(Math.abs(seconds));
        return seconds < 0 ? amount + " ago" : "in " + amount;
    }

    private static String amount(long seconds) {
        if (seconds < 120) {
            return plural(seconds, "second");
        }
        if (seconds < 2 * 3600) {
            return plural(seconds / 60, "minute");
        }
        return seconds < 2 * 86_400 ? plural(seconds / 3600, "hour") : plural(seconds / 86_400, "day");
    }

    private static String plural(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}

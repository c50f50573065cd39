package io.quarkiverse.clerk.auth.token;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.Backend;

/** When a call that has failed is worth repeating, and after how long. */
final class Retries {

    /** With the first one. */
    static final int ATTEMPTS = 5;

    private static final long FIRST_DELAY_MILLIS = 125;

    private Retries() {
    }

    /** {@return whether the next attempt may end better: not after an answer that is about our request} */
    static boolean isWorthwhile(Backend.Answer answer) {
        return answer.status() == 429 || answer.status() >= 500;
    }

    /**
     * Says how long to wait.
     *
     * @param attempt how many there have been, from 1
     * @param answer the last answer; null if there was none
     * @return what Clerk asks for, else twice as long each time, and up to twice that again so that not all processes come
     *         back at once
     */
    static Duration delay(int attempt, Backend.@Nullable Answer answer) {
        var asked = answer == null || answer.retryAfter() == null ? "" : answer.retryAfter().strip();
        if (asked.matches("[0-9]{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(asked));
        }
        long least = FIRST_DELAY_MILLIS << (attempt - 1);
        return Duration.ofMillis(least + ThreadLocalRandom.current().nextLong(least));
    }
}

package io.quarkiverse.clerk.auth.token;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;

/**
 * Session tokens that have been verified: front ends send the same one for about a minute, and the signature of a text does
 * not change. What does change is asked each time: the clock, and whether the instance still has the key.
 */
final class VerifiedTokens {

    private final @Nullable Cache<String, Verified> known;

    VerifiedTokens(int maximumSize, Clock clock) {
        known = maximumSize == 0 ? null
                : Caffeine.newBuilder()
                        .maximumSize(maximumSize)
                        .expireAfter(Expiry.<String, Verified> creating((text, verified) -> verified.remaining(clock)))
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .executor(Runnable::run)
                        .build();
    }

    /**
     * A verified token.
     *
     * @param state the outcome of a request that has it
     * @param kid the id of the key that it is signed with; null if it names none
     * @param key that key
     * @param authorizedParty claim {@code azp}; null if there is none
     * @param times when it may be used
     */
    record Verified(SignedIn state, @Nullable String kid, SigningKey key, @Nullable String authorizedParty,
            TokenTimes times) {

        private java.time.Duration remaining(Clock clock) {
            return java.time.Duration.ofMillis(Math.max(0, times.expiresAt() - clock.millis()));
        }
    }

    @Nullable
    Verified find(String asSent) {
        return known == null ? null : known.getIfPresent(asSent);
    }

    void add(String asSent, Verified verified) {
        if (known != null) {
            known.put(asSent, verified);
        }
    }
}

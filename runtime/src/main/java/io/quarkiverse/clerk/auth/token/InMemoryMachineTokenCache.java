package io.quarkiverse.clerk.auth.token;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;

import io.smallrye.mutiny.Uni;

/** Remembers answers in this process. */
public final class InMemoryMachineTokenCache implements MachineTokenCache {

    private final Cache<String, Kept> answers;

    /**
     * Makes a cache.
     *
     * @param maximumSize how many answers are kept at most
     * @param clock what time it is
     */
    public InMemoryMachineTokenCache(int maximumSize, Clock clock) {
        answers = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .expireAfter(Expiry.<String, Kept> writing((key, kept) -> kept.timeToLive()))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    private record Kept(String answer, Duration timeToLive) {
    }

    @Override
    public Uni<@Nullable String> get(String key) {
        var kept = answers.getIfPresent(key);
        return Uni.createFrom().item(kept == null ? null : kept.answer());
    }

    @Override
    public Uni<Void> put(String key, String answer, Duration timeToLive) {
        answers.put(key, new Kept(answer, timeToLive));
        return Uni.createFrom().voidItem();
    }
}

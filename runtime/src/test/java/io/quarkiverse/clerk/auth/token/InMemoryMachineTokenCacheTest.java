package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InMemoryMachineTokenCacheTest {

    private final MovableClock clock = new MovableClock();
    private final InMemoryMachineTokenCache cache = new InMemoryMachineTokenCache(10, clock);

    @Test
    void whatWasNeverKeptIsNotThere() {
        assertThat(get("a")).isNull();
    }

    @Test
    void anAnswerIsKeptForItsTime() {
        put("a", "answer", Duration.ofSeconds(5));
        clock.advance(Duration.ofMillis(4_999));
        assertThat(get("a")).isEqualTo("answer");
        clock.advance(Duration.ofMillis(1));
        assertThat(get("a")).isNull();
    }

    @Test
    void lookingItUpDoesNotKeepItLonger() {
        put("a", "answer", Duration.ofSeconds(5));
        for (int second = 0; second < 5; second++) {
            assertThat(get("a")).isEqualTo("answer");
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(get("a")).isNull();
    }

    @Test
    void aNewAnswerHasItsOwnTime() {
        put("a", "accepted", Duration.ofSeconds(30));
        put("a", "refused", Duration.ofSeconds(5));
        assertThat(get("a")).isEqualTo("refused");
        clock.advance(Duration.ofSeconds(5));
        assertThat(get("a")).isNull();
    }

    @Test
    void noTimeIsNotAtAll() {
        put("a", "answer", Duration.ZERO);
        assertThat(get("a")).isNull();
    }

    @Test
    void aTimeBeyondAllBoundsIsForEver() {
        put("a", "answer", Duration.ofSeconds(Long.MAX_VALUE));
        clock.advance(Duration.ofDays(3650));
        assertThat(get("a")).isEqualTo("answer");
    }

    @Test
    void itDoesNotGrowBeyondItsSize() {
        IntStream.range(0, 1000).forEach(number -> put("key" + number, "answer", Duration.ofHours(1)));
        assertThat(IntStream.range(0, 1000).filter(number -> get("key" + number) != null).count()).isBetween(1L, 10L);
    }

    @Test
    void withoutASizeNothingIsKept() {
        var none = new InMemoryMachineTokenCache(0, clock);
        none.put("a", "answer", Duration.ofHours(1)).await().indefinitely();
        assertThat(none.get("a").await().indefinitely()).isNull();
    }

    private void put(String key, String answer, Duration timeToLive) {
        cache.put(key, answer, timeToLive).await().indefinitely();
    }

    private @Nullable String get(String key) {
        return cache.get(key).await().indefinitely();
    }
}

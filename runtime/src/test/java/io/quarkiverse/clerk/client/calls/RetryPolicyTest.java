package io.quarkiverse.clerk.client.calls;

import static io.quarkiverse.clerk.client.TestFailures.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.client.ClerkApiException;

class RetryPolicyTest {

    private static final Duration NOW = Duration.ZERO;
    private static final RetryPolicy POLICY = new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(20));

    @ParameterizedTest
    @ValueSource(ints = { 429, 500, 502, 503, 504, 520, 599 })
    void whatMayPassIsTriedAgain(int status) {
        assertThat(POLICY.next(true, 1, status(status), NOW, 1)).contains(Duration.ofMillis(200));
    }

    @ParameterizedTest
    @ValueSource(ints = { 300, 302, 304, 308, 400, 401, 402, 403, 404, 409, 422, 501 })
    void whatWillNotPassIsNot(int status) {
        assertThat(POLICY.next(true, 1, status(status), NOW, 1)).isEmpty();
    }

    @Test
    void aLostAnswerIsTriedAgainAndAMistakeIsNot() {
        assertThat(POLICY.next(true, 1, new ClerkApiException.Transport("GET /v1/users", "no answer", null), NOW, 1))
                .isPresent();
        assertThat(POLICY.next(true, 1, new IllegalStateException("no key"), NOW, 1)).isEmpty();
    }

    @Test
    void whatIsNotToBeDoneTwiceIsNotTriedAgain() {
        assertThat(POLICY.next(false, 1, status(503), NOW, 1)).isEmpty();
        assertThat(POLICY.next(false, 1, status(429, Duration.ZERO), NOW, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "1, 0, 100", "1, 0.5, 150", "1, 1, 200", "2, 0, 200", "2, 1, 400", "3, 0, 400", "3, 1, 800" })
    void theWaitDoublesAndIsSpreadOverHalfOfIt(int attempt, double random, long millis) {
        assertThat(POLICY.next(true, attempt, status(500), NOW, random)).contains(Duration.ofMillis(millis));
    }

    @Test
    void theNumberIsBounded() {
        assertThat(POLICY.next(true, 4, status(500), NOW, 1)).isEmpty();
        assertThat(new RetryPolicy(0, NOW, Duration.ofHours(1)).next(true, 1, status(500), NOW, 1)).isEmpty();
    }

    @Test
    void theTimeIsBounded() {
        assertThat(POLICY.next(true, 1, status(500), Duration.ofMillis(19_800), 1)).isPresent();
        assertThat(POLICY.next(true, 1, status(500), Duration.ofMillis(19_801), 1)).isEmpty();
    }

    @Test
    void howLongClerkWantsToBeLeftAloneIsHowLongItIs() {
        for (int status : new int[] { 429, 503 }) {
            assertThat(POLICY.next(true, 3, status(status, Duration.ofSeconds(7)), NOW, 1)).contains(Duration.ofSeconds(7));
            assertThat(POLICY.next(true, 1, status(status, NOW), NOW, 1)).contains(NOW);
        }
    }

    @Test
    void whatIsLongerThanTheTimeLeftIsNotWaitedFor() {
        var elapsed = Duration.ofSeconds(15);
        assertThat(POLICY.next(true, 1, status(429, Duration.ofSeconds(5)), elapsed, 1)).isPresent();
        assertThat(POLICY.next(true, 1, status(429, Duration.ofSeconds(6)), elapsed, 1)).isEmpty();
        assertThat(POLICY.next(true, 1, status(429, Duration.ofDays(1_000_000)), elapsed, 1)).isEmpty();
    }

    @Test
    void theLargestValuesDoNotOverflow() {
        var patient = new RetryPolicy(Integer.MAX_VALUE, Duration.ofHours(1), Duration.ofHours(1));
        assertThat(patient.next(true, Integer.MAX_VALUE - 1, status(500), NOW, 1)).isEqualTo(Optional.empty());
    }
}

package io.quarkiverse.clerk.client.calls;

import static io.quarkiverse.clerk.client.TestFailures.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import jakarta.ws.rs.ProcessingException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.ClerkApiException;
import io.smallrye.mutiny.Uni;

/** Calls with an answer in turn for each attempt, and a clock of the test. */
class CallsTest {

    private static final Operation GET = new Operation("GET", "/users/{user_id}");
    private static final Operation CREATE = new Operation("POST", "/users");
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final FakeTiming timing = new FakeTiming();
    private final Calls calls = new Calls(new RetryPolicy(2, Duration.ofMillis(100), Duration.ofSeconds(1)),
            Repeat.IDEMPOTENT, timing);

    /** What comes of each attempt in turn: an answer, or a failure. */
    private static final class Attempts {

        private final Queue<Object> outcomes;

        Attempts(Object... outcomes) {
            this.outcomes = new ArrayDeque<>(List.of(outcomes));
        }

        String blocking() {
            if (outcomes.remove() instanceof RuntimeException failure) {
                throw failure;
            }
            return "answer";
        }

        Uni<String> async() {
            return outcomes.remove() instanceof Exception failure ? Uni.createFrom().failure(failure)
                    : Uni.createFrom().item("answer");
        }

        int left() {
            return outcomes.size();
        }
    }

    private static <T> T await(Uni<T> answer) {
        return answer.await().atMost(LONGEST);
    }

    @Test
    void whatPassesIsAnsweredAfterAWait() {
        var blocking = new Attempts(status(500), status(503), "answer");
        assertThat(calls.call(GET, blocking::blocking, "user_1")).isEqualTo("answer");

        var async = new Attempts(status(500), status(503), "answer");
        assertThat(await(calls.callAsync(GET, async::async, "user_1"))).isEqualTo("answer");

        assertThat(timing.waits).extracting(Duration::toMillis).containsExactly(100L, 200L, 100L, 200L);
    }

    @Test
    void theLastFailureIsThrown() {
        var first = status(500);
        var last = status(502);
        assertThatThrownBy(() -> calls.call(GET, new Attempts(first, first, last)::blocking, "user_1")).isSameAs(last);
        assertThatThrownBy(() -> await(calls.callAsync(GET, new Attempts(first, first, last)::async, "user_1")))
                .isSameAs(last);
    }

    @Test
    void theTimeOfTheAttemptsThemselvesCounts() {
        var attempts = new Attempts(status(500), "answer");
        assertThatThrownBy(() -> calls.call(GET, () -> {
            timing.advance(Duration.ofSeconds(1));
            return attempts.blocking();
        }, "user_1")).isInstanceOf(ClerkApiException.ServerError.class);
        assertThat(timing.waits).isEmpty();
    }

    @Test
    void whatIsNotToBeDoneTwiceIsOnlyTriedAgainIfSaidSo() {
        var once = new Attempts(status(500), "answer");
        assertThatThrownBy(() -> calls.call(CREATE, once::blocking)).isInstanceOf(ClerkApiException.ServerError.class);
        assertThat(once.left()).isOne();

        assertThat(calls.repeating(Repeat.ALL).call(CREATE, new Attempts(status(500), "answer")::blocking))
                .isEqualTo("answer");
        assertThatThrownBy(
                () -> calls.repeating(Repeat.NONE).call(GET, new Attempts(status(500), "answer")::blocking, "user_1"))
                .isInstanceOf(ClerkApiException.ServerError.class);
    }

    @Test
    void nothingIsSentWithAnIdThatIsNone() {
        var attempts = new Attempts("answer", "answer");
        assertThatThrownBy(() -> calls.call(GET, attempts::blocking, ".."))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("user_id: found \"..\"; expected an id");
        assertThatThrownBy(() -> await(calls.callAsync(GET, attempts::async, " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(attempts.left()).isEqualTo(2);
    }

    @Test
    void anAnswerWithoutABodyIsNone() {
        assertThatThrownBy(() -> calls.call(GET, () -> null, "user_1")).isInstanceOf(ClerkApiException.Transport.class)
                .hasMessage("GET /v1/users/user_1: an answer that cannot be read (it is empty)");
        assertThatThrownBy(() -> await(calls.callAsync(GET, () -> Uni.createFrom().nullItem(), "user_1")))
                .isInstanceOf(ClerkApiException.Transport.class);
        assertThat(timing.waits).hasSize(4);
    }

    @Test
    void whatHasNoAnswerIsDone() {
        var delete = new Operation("DELETE", "/users/{user_id}");
        var blocking = new Attempts(status(500), "done");
        calls.run(delete, blocking::blocking, "user_1");
        assertThat(blocking.left()).isZero();

        var async = new Attempts(status(500), "done");
        await(calls.callOrNullAsync(delete, () -> async.async().replaceWithVoid(), "user_1"));
        assertThat(async.left()).isZero();
    }

    @Test
    void aThreadThatIsToEndDoesNotWait() {
        Thread.currentThread().interrupt();
        var failure = status(500);
        assertThatThrownBy(() -> calls.call(GET, new Attempts(failure, "answer")::blocking, "user_1")).isSameAs(failure);
        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    }

    @Test
    void aThreadThatIsToEndWhileItWaitsForTheAnswerKeepsTheFlag() {
        var lost = new ProcessingException(new InterruptedException());
        var attempts = new Attempts(lost, "answer");
        assertThatThrownBy(() -> calls.call(GET, attempts::blocking, "user_1"))
                .isInstanceOf(ClerkApiException.Transport.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(attempts.left()).isOne();
    }

    @Test
    void eachSubscriptionIsACallOfItsOwn() {
        var attempts = new Attempts("answer", "answer");
        var answer = calls.callAsync(GET, attempts::async, "user_1");
        assertThat(attempts.left()).as("nothing is sent yet").isEqualTo(2);
        await(answer);
        await(answer);
        assertThat(attempts.left()).isZero();
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Fault.Effect;

class FaultTest {

    @Test
    void theBuildersAddUp() {
        assertThat(Fault.rateLimited(Duration.ofSeconds(5)).withLatency(Duration.ofMillis(20)).onMethod("GET")
                .onPath("/v1/users/*").times(3))
                .isEqualTo(new Fault(Effect.ERROR, 429, Duration.ofSeconds(5), Duration.ofMillis(20), "GET", "/v1/users/*",
                        3));
        assertThat(Fault.dropped()).isEqualTo(new Fault(Effect.DROP, 0, null, Duration.ZERO, null, "*", 0));
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, 0, 200, 302, 400, 404, 428, 430, 499, 600 })
    void otherStatusesAreNoFaults(int status) {
        assertThatThrownBy(() -> Fault.status(status)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotHappenIsRefused(UnaryOperator<Fault> change) {
        assertThatThrownBy(() -> change.apply(Fault.status(500))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<UnaryOperator<Fault>> impossible() {
        return Stream.of(
                fault -> fault.onPath(""),
                fault -> fault.onPath("/dev/time"),
                fault -> fault.onPath("/sign-in"),
                fault -> fault.onMethod("get"),
                fault -> fault.times(-1),
                fault -> fault.withLatency(Duration.ofMillis(-1)),
                fault -> fault.withLatency(Duration.ofMinutes(10).plusMillis(1)),
                fault -> fault.withRetryAfter(Duration.ofSeconds(-1)),
                fault -> Fault.latency(Duration.ZERO),
                fault -> Fault.latency(Duration.ofNanos(1)),
                fault -> Fault.dropped().withRetryAfter(Duration.ofSeconds(1)));
    }
}

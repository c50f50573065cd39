package io.quarkiverse.clerk.devserver.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.devserver.Fault;

class FaultDocumentTest {

    static Stream<Fault> faults() {
        return Stream.of(Fault.status(503), Fault.dropped().onPath("/v1/users/*").times(3),
                Fault.latency(Duration.ofMillis(20)).onMethod("GET"),
                Fault.rateLimited(Duration.ofSeconds(7)).withLatency(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsWrittenIsReadAsTheSameFault(Fault fault) {
        assertThat(FaultDocument.read(FaultDocument.write(fault))).isEqualTo(fault);
    }
}

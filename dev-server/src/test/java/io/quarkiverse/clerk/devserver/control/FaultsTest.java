package io.quarkiverse.clerk.devserver.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Fault;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void nothingHappensUnlessAskedFor() {
        assertThat(faults.hit("GET", "/v1/users")).isEmpty();
    }

    @Test
    void aFaultWithoutALimitGoesOn() {
        Fault fault = Fault.status(500);
        faults.add(fault);
        assertThat(faults.hit("GET", "/v1/users")).contains(fault);
        assertThat(faults.hit("POST", "/v1/sessions")).contains(fault);
        assertThat(faults.active()).containsExactly(new Faults.Active("1", fault, null));
    }

    @Test
    void aFaultIsOverAfterItsLastCall() {
        Fault fault = Fault.status(500).times(2);
        faults.add(fault);
        assertThat(faults.hit("GET", "/v1/users")).contains(fault);
        assertThat(faults.active()).containsExactly(new Faults.Active("1", fault, 1));
        assertThat(faults.hit("GET", "/v1/users")).contains(fault);
        assertThat(faults.hit("GET", "/v1/users")).isEmpty();
        assertThat(faults.active()).isEmpty();
    }

    @Test
    void otherCallsAreNotCounted() {
        Fault fault = Fault.status(500).onMethod("POST").onPath("/v1/users/*").times(1);
        faults.add(fault);
        assertThat(faults.hit("GET", "/v1/users/user_ann")).isEmpty();
        assertThat(faults.hit("POST", "/v1/sessions")).isEmpty();
        assertThat(faults.hit("POST", "/v1/users/user_ann")).contains(fault);
    }

    @Test
    void ofSeveralTheFirstHappensUntilItIsOver() {
        Fault first = Fault.status(500).onPath("/v1/users").times(1);
        Fault second = Fault.status(503);
        faults.add(first);
        faults.add(second);
        assertThat(List.of(faults.hit("GET", "/v1/users"), faults.hit("GET", "/v1/users")))
                .map(fault -> fault.orElseThrow().status()).containsExactly(500, 503);
    }

    @Test
    void ofTwoThatAreAlikeTheOneThatIsRemovedEnds() {
        String first = faults.add(Fault.status(500));
        String second = faults.add(Fault.status(500));
        faults.remove(first);
        assertThat(faults.active()).map(Faults.Active::id).containsExactly(second);
    }

    @Test
    void theIdOfAFaultThatIsOverIsNotUsedAgain() {
        String over = faults.add(Fault.status(500));
        faults.clear();
        faults.add(Fault.status(503));
        faults.remove(over);
        assertThat(faults.active()).hasSize(1);
    }

    @Test
    void clearedFaultsDoNotHappen() {
        faults.add(Fault.status(500));
        faults.clear();
        assertThat(faults.hit("GET", "/v1/users")).isEmpty();
    }
}

package io.quarkiverse.clerk.devserver.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;

class FactorAgesTest {

    @ParameterizedTest
    @CsvSource({ ", -1", "600000, 0", "540001, 0", "540000, 1", "0, 10", "700000, 0" })
    void anAgeIsInWholeMinutes(Long verified, long age) {
        JsonNode moment = verified == null ? MissingNode.getInstance() : LongNode.valueOf(verified);
        assertThat(FactorAges.at(moment, MissingNode.getInstance(), 600_000)).isEqualTo(new FactorAges(age, -1));
        assertThat(FactorAges.at(LongNode.valueOf(600_000), moment, 600_000)).isEqualTo(new FactorAges(0, age));
    }

    @ParameterizedTest
    @CsvSource({ "9, -1, true", "9, 9, true", "10, -1, false", "-1, -1, false", "0, 10, false" })
    void allFactorsThatThereAreHaveToBeRecent(long first, long second, boolean recent) {
        assertThat(new FactorAges(first, second).areBelow(10)).isEqualTo(recent);
    }
}

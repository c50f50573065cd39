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
}

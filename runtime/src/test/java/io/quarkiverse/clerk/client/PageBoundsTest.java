package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.client.users.UserQuery;

class PageBoundsTest {

    @ParameterizedTest
    @CsvSource({ ",", "1,", "500,", ",0", "10,1000000" })
    void aPageWithinTheBoundsPasses(Integer limit, Integer offset) {
        assertThatNoException().isThrownBy(() -> PageBounds.check(limit, offset));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 501, Integer.MAX_VALUE, Integer.MIN_VALUE })
    void aLimitOutOfBoundsIsRefused(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageBounds.check(limit, null))
                .withMessage("limit: found " + limit + "; expected 1 to 500");
    }

    @ParameterizedTest
    @ValueSource(ints = { -1, Integer.MIN_VALUE })
    void anOffsetOutOfBoundsIsRefused(int offset) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageBounds.check(null, offset))
                .withMessage("offset: found " + offset + "; expected 0 or more");
    }

    @Test
    void aQueryChecksItsPage() {
        assertThatIllegalArgumentException().isThrownBy(() -> UserQuery.builder().limit(0).build());
    }
}

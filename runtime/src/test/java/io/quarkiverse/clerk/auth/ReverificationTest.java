package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.Reverification.Level.FIRST_FACTOR;
import static io.quarkiverse.clerk.auth.Reverification.Level.MULTI_FACTOR;
import static io.quarkiverse.clerk.auth.Reverification.Level.SECOND_FACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.Reverification.Level;

/** How recent a proof has to be. 9 minutes are recent enough for 10, and 10 are not; -1 is a factor never verified. */
class ReverificationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first, second, by first, by second, by both
            0,       0,      true,     true,      true
            9,       9,      true,     true,      true
            9,      10,      true,     false,     false
            10,      9,      false,    true,      false
            10,     10,      false,    false,     false
            9,      -1,      true,     true,      true
            10,     -1,      false,    false,     false
            -1,      9,      false,    true,      false
            -1,     10,      false,    false,     false
            -1,     -1,      false,    false,     false
            """)
    void theAgesDecideByTheLevel(double first, double second, boolean byFirst, boolean bySecond, boolean byBoth) {
        var age = new FactorVerificationAge(first, second);
        assertThat(new Reverification(FIRST_FACTOR, 10).isMetBy(age)).isEqualTo(byFirst);
        assertThat(new Reverification(SECOND_FACTOR, 10).isMetBy(age)).isEqualTo(bySecond);
        assertThat(new Reverification(MULTI_FACTOR, 10).isMetBy(age)).isEqualTo(byBoth);
    }

    @ParameterizedTest
    @EnumSource
    void withoutAnAgeNothingIsProved(Level level) {
        assertThat(new Reverification(level, Double.MAX_VALUE).isMetBy(null)).isFalse();
    }

    @Test
    void thePresetsAreThoseOfClerk() {
        assertThat(Reverification.STRICT_MFA).isEqualTo(new Reverification(MULTI_FACTOR, 10));
        assertThat(Reverification.STRICT).isEqualTo(new Reverification(SECOND_FACTOR, 10));
        assertThat(Reverification.MODERATE).isEqualTo(new Reverification(SECOND_FACTOR, 60));
        assertThat(Reverification.LAX).isEqualTo(new Reverification(SECOND_FACTOR, 24 * 60));
    }

    @Test
    void aLimitMayBeAFractionOfAMinute() {
        var halfAMinute = new Reverification(FIRST_FACTOR, 0.5);
        assertThat(halfAMinute.isMetBy(new FactorVerificationAge(0, -1))).isTrue();
        assertThat(halfAMinute.isMetBy(new FactorVerificationAge(1, -1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -1, Double.NaN, Double.NEGATIVE_INFINITY })
    void aLimitThatNobodyCouldMeetIsRefused(double afterMinutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reverification(FIRST_FACTOR, afterMinutes));
    }
}

package io.quarkiverse.clerk.devserver.resource.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TotpTest {

    /** The one of RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void codesAreThoseOfTheRfcWhereverTheMachineStands() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Totp.verify(SECRET, "287082", Instant.ofEpochSecond(59))).isTrue();
            assertThat(Totp.verify(SECRET, "081804", Instant.ofEpochSecond(1_111_111_109))).isTrue();
            assertThat(Totp.verify(SECRET, "081804", Instant.ofEpochSecond(59))).isFalse();
        } finally {
            Locale.setDefault(before);
        }
    }
}

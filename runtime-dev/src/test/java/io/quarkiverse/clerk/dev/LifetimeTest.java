package io.quarkiverse.clerk.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

class LifetimeTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void timesAreSaidAsTheyStandToNow() throws Exception {
        var claims = new ObjectMapper().createObjectNode().put("iat", NOW.getEpochSecond() - 180)
                .put("exp", NOW.getEpochSecond() + 60);
        var lifetime = Lifetime.of(claims, NOW);
        assertThat(lifetime.issued()).isEqualTo("2026-01-02T03:01:05Z (3 minutes ago)");
        assertThat(lifetime.expires()).isEqualTo("2026-01-02T03:05:05Z (in 60 seconds)");
        assertThat(lifetime.notBefore()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "0,now", "1,in 1 second", "-1,1 second ago", "119,in 119 seconds", "120,in 2 minutes", "-7199,119 minutes ago",
            "7200,in 2 hours", "172799,in 47 hours", "-172800,2 days ago" })
    void unitsFitTheDistance(long seconds, String words) {
        assertThat(Lifetime.relative(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "1e300", "253402300800", "\"1\"", "null", "[]", "true" })
    void whatIsNoTimeIsLeftOut(String claim) throws Exception {
        var claims = new ObjectMapper().readTree("{\"exp\": " + claim + "}");
        assertThat(Lifetime.of(claims, NOW).expires()).isNull();
    }
}

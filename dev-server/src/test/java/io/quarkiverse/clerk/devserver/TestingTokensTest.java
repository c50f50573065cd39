package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class TestingTokensTest extends ServerTest {

    @Test
    void aTestingTokenLastsAnHour() {
        JsonNode created = api.post("/v1/testing_tokens", "").json();
        long now = clock.instant().getEpochSecond();
        assertThat(created.path("object").asText()).isEqualTo("testing_token");
        assertThat(created.path("token").asText()).matches(now + "-c_[0-9A-Za-z]{27}");
        assertThat(created.path("expires_at").longValue()).isEqualTo(now + 3600);
    }

    @Test
    void aTestingTokenTakesNoFields() {
        assertThat(api.post("/v1/testing_tokens", "{\"x\": 1}").param()).isEqualTo("x");
    }
}

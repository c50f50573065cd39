package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class TestingTokensApiTest extends Recorded {

    @Test
    void createsATokenWhoseTimeIsInSeconds() {
        answers(200, "{\"object\":\"testing_token\",\"token\":\"1713877200-c_secret\",\"expires_at\":1713880800}");

        var token = clerk.testingTokens().create();

        assertThat(asked().line()).isEqualTo("POST /v1/testing_tokens");
        assertThat(token.token()).isEqualTo("1713877200-c_secret");
        assertThat(token.expiresAt()).isEqualTo("2024-04-23T14:00:00Z");
        assertThat(token).asString().doesNotContain("secret");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class AccessTest extends ServerTest {

    @ParameterizedTest
    @ValueSource(strings = { "/v1/users", "/v1/jwks", "/v1/anything" })
    void withoutAKeyNothingIsServed(String path) {
        Answer answer = api.send(api.anonymous(path));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("authentication_invalid");
    }

    @Test
    void anotherSchemeThanBearerCountsAsNoKey() {
        Answer answer = api.send(api.anonymous("/v1/users").header("Authorization", "Basic " + server.secretKey()));
        assertThat(answer.code()).isEqualTo("authentication_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "sk_test_wrong", "sk_test_", "null" })
    void withTheWrongKeyNothingIsServed(String key) {
        Answer answer = api.send(api.anonymous("/v1/users").header("Authorization", "Bearer x" + key));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("clerk_key_invalid");
        assertThat(answer.text()).doesNotContain(server.secretKey());
    }

    @Test
    void aPrefixOfTheKeyIsNotTheKey() {
        String prefix = server.secretKey().substring(0, server.secretKey().length() - 1);
        assertThat(api.send(api.anonymous("/v1/users").header("Authorization", "Bearer " + prefix)).status()).isEqualTo(401);
    }

    @Test
    void theKeyIsAskedForBeforeTheBodyIsLookedAt() {
        Answer answer = api.send(api.anonymous("/v1/users").POST(BodyPublishers.ofString("{".repeat(2 << 20))));
        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "localhost", "LOCALHOST:1234", "127.0.0.1:9", "[::1]", "[::1]:8080" })
    void namesOfThisMachineAreServed(String host) {
        assertThat(api.send(api.request("/v1/users").header("Host", host)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "evil.example:127",
            "10.0.0.1", "127.0.0.1:80:80", "127.0.0.2", "127.0.0.1@evil.example" })
    void otherNamesAreRefusedAgainstDnsRebinding(String host) {
        for (String path : new String[] { "/v1/users", "/", "/dev/session-token/ann", "/x" }) {
            Answer answer = api.send(api.request(path).header("Host", host));
            assertThat(answer.status()).as(path).isBetween(400, 403).isNotEqualTo(401);
            assertThat(answer.json().path("errors")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "http://localhost.evil.example", "null", "file://",
            "http://evil.example#http://localhost" })
    void tokensAreNotMadeForPagesOfOtherOrigins(String origin) {
        Answer answer = api.send(api.anonymous("/dev/session-token/ann").header("Origin", origin));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(api.send(api.anonymous("/").header("Origin", origin)).status()).isEqualTo(403);
    }

    @Test
    void tokensAreNotMadeForCrossSiteRequests() {
        assertThat(api.send(api.anonymous("/dev/session-token/ann").header("Sec-Fetch-Site", "cross-site")).status())
                .isEqualTo(403);
    }

    @Test
    void tokensAreMadeForPagesOfThisMachine() {
        assertThat(api.send(api.anonymous("/dev/session-token/ann").header("Origin", "http://localhost:3000")
                .header("Sec-Fetch-Site", "same-site")).status()).isEqualTo(200);
    }
}

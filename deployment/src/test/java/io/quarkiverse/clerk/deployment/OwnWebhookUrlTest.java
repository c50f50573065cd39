package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.LaunchMode;

class OwnWebhookUrlTest {

    private static Optional<URI> url(LaunchMode mode, String rootPath, Map<String, String> config) {
        return OwnWebhookUrl.of(mode, rootPath, property -> Optional.ofNullable(config.get(property)));
    }

    @ParameterizedTest
    @CsvSource({ "DEVELOPMENT, http://localhost:8080/clerk/webhooks", "TEST, http://localhost:8081/clerk/webhooks" })
    void withoutAnySettingItIsAtTheUsualPort(LaunchMode mode, String url) {
        assertThat(url(mode, "/", Map.of())).contains(URI.create(url));
    }

    @ParameterizedTest
    @CsvSource({ "DEVELOPMENT, http://localhost:9090/app/hooks", "TEST, http://localhost:0/app/hooks" })
    void portAndPathsAreThoseThatAreSet(LaunchMode mode, String url) {
        assertThat(url(mode, "/app/", Map.of("quarkus.http.port", "9090", "quarkus.http.test-port", "0",
                "quarkus.clerk.webhooks.path", "/hooks"))).contains(URI.create(url));
    }

    @ParameterizedTest
    @CsvSource({ "0.0.0.0, localhost", "::, localhost", "localhost, localhost", "192.0.2.7, 192.0.2.7", "::1, [::1]",
            "[::1], [::1]" })
    void theHostIsOneThatCanBeCalled(String host, String called) {
        assertThat(url(LaunchMode.DEVELOPMENT, "/", Map.of("quarkus.http.host", host)))
                .contains(URI.create("http://" + called + ":8080/clerk/webhooks"));
    }

    @ParameterizedTest
    @CsvSource({ "insecure-requests, disabled", "insecure-requests, redirect", "host-enabled, false" })
    void whoTakesNoPlainHttpGetsNone(String property, String value) {
        assertThat(url(LaunchMode.DEVELOPMENT, "/", Map.of("quarkus.http." + property, value))).isEmpty();
    }

    @Test
    void aPortThatNobodyCanKnowGetsNone() {
        assertThat(url(LaunchMode.DEVELOPMENT, "/", Map.of("quarkus.http.port", "0"))).isEmpty();
    }

    @Test
    void whatIsNoHostIsLeftToWhoeverReadsIt() {
        assertThat(url(LaunchMode.DEVELOPMENT, "/", Map.of("quarkus.http.host", "not a host"))).isEmpty();
    }
}

package io.quarkiverse.clerk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig.DevServices.SentWebhooks;
import io.quarkiverse.clerk.devserver.webhook.WebhookEndpoint;

class WebhookSettingsTest {

    private static final String OWN = "http://localhost:8081/clerk/webhooks";
    private static final String OTHER = "http://localhost:8081/mine";
    private static final String SECRET = "whsec_c2VjcmV0";

    private record DevServices(Optional<String> url, Optional<String> secret) implements SentWebhooks {
    }

    private static WebhookSettings settings(String url, String secret, String own, Map<String, String> config) {
        return WebhookSettings.of(new DevServices(Optional.ofNullable(url), Optional.ofNullable(secret)),
                Optional.ofNullable(own).map(URI::create), property -> Optional.ofNullable(config.get(property)));
    }

    private static WebhookEndpoint endpoint(WebhookSettings settings) {
        return settings.endpoint(Optional.empty(), new ArrayList<>());
    }

    @Test
    void theApplicationsOwnEndpointGetsThem() {
        assertThat(endpoint(settings(null, null, OWN, Map.of())).url()).hasToString(OWN);
    }

    @Test
    void theUrlThatIsSetWins() {
        assertThat(endpoint(settings(OTHER, null, OWN, Map.of())).url()).hasToString(OTHER);
    }

    @Test
    void withoutEitherTheyGoNowhere() {
        assertThat(endpoint(settings(null, null, null, Map.of()))).isNull();
    }

    @Test
    void whatTheApplicationMissesWhileItRestartsComesAgainAtOnce() {
        assertThat(endpoint(settings(null, null, OWN, Map.of())).retries().get(0)).hasSeconds(1);
        assertThat(endpoint(settings(OTHER, null, OWN, Map.of())).retries()).isEqualTo(WebhookEndpoint.SVIX_RETRIES);
    }

    @ParameterizedTest
    @CsvSource({ "quarkus.clerk.webhooks.signing-secret, whsec_c2VjcmV0",
            "clerk.webhook-signing-secret, whsec_c2VjcmV0",
            "quarkus.clerk.webhooks.signing-secret, 'whsec_c2VjcmV0, whsec_b2xk'",
            "quarkus.clerk.webhooks.signing-secret, c2VjcmV0" })
    void theyAreSignedWithWhatTheApplicationVerifiesWith(String property, String secret) {
        assertThat(endpoint(settings(null, null, OWN, Map.of(property, secret))).secret()).isEqualTo(SECRET);
        assertThat(endpoint(settings(OTHER, null, null, Map.of(property, secret))).secret()).isEqualTo(SECRET);
    }

    @Test
    void theSecretOfTheDevServerWins() {
        assertThat(endpoint(settings(null, SECRET, OWN, Map.of("clerk.webhook-signing-secret", "whsec_b3RoZXI=")))
                .secret()).isEqualTo(SECRET);
    }

    @Test
    void aRandomSecretStays() {
        var settings = settings(null, null, OWN, Map.of());
        assertThat(settings.endpoint(Optional.of(SECRET), new ArrayList<>()).secret()).isEqualTo(SECRET);
        assertThat(endpoint(settings).secret()).startsWith("whsec_").isNotEqualTo(SECRET);
    }

    @Test
    void whatIsWrongIsToldWithoutTheSecret() {
        List<String> problems = new ArrayList<>();
        settings(OTHER, "not-base64!", null, Map.of()).endpoint(Optional.empty(), problems);
        settings("ftp://x", SECRET, null, Map.of()).endpoint(Optional.empty(), problems);
        assertThat(problems).hasSize(2).allSatisfy(problem -> assertThat(problem)
                .startsWith("quarkus.clerk.devservices.webhooks: ").doesNotContain("not-base64!", SECRET));
    }

    @Test
    void noTextShowsTheSecret() {
        assertThat(settings(OTHER, SECRET, null, Map.of())).asString().contains(OTHER).doesNotContain(SECRET);
    }
}

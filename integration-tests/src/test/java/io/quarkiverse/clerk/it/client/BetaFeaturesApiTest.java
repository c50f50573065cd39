package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.betafeatures.UpdateInstanceSettingsRequest;
import io.quarkiverse.clerk.client.betafeatures.UpdateProductionInstanceDomainRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class BetaFeaturesApiTest extends Recorded {

    @Test
    void changesSettings() {
        answers(200, "{\"object\":\"instance_settings\",\"id\":\"ins_1\",\"restricted_to_allowlist\":true,"
                + "\"from_email_address\":\"hello\"}");

        var settings = clerk.betaFeatures().updateInstanceSettings(UpdateInstanceSettingsRequest.builder()
                .restrictedToAllowlist(true).fromEmailAddress(Optional.empty()).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/beta_features/instance_settings");
        assertThat(asked().text()).isEqualTo("{\"restricted_to_allowlist\":true,\"from_email_address\":null}");
        assertThat(settings.restrictedToAllowlist()).isTrue();
        assertThat(settings.progressiveSignUp()).isNull();
    }

    @Test
    @SuppressWarnings("deprecation")
    void changesTheDomain() {
        answers(202, "");

        clerk.betaFeatures().updateProductionInstanceDomain(
                UpdateProductionInstanceDomainRequest.builder().homeUrl("https://www.example.com").build());

        assertThat(asked().line()).isEqualTo("PUT /v1/beta_features/domain");
        assertThat(asked().text()).isEqualTo("{\"home_url\":\"https://www.example.com\"}");
    }
}

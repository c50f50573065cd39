package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class EnvironmentTest extends ServerTest {

    private Script script;

    @BeforeEach
    void script() {
        script = Script.inNewBrowser(api);
    }

    private JsonNode environment() {
        Answer answer = script.get("/v1/environment");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    /** Where there is reverification, Clerk's components send no current password, and here it is required. */
    @Test
    void whoChangesAPasswordIsAskedForTheCurrentOne() {
        assertThat(environment().at("/auth_config/reverification").booleanValue()).isFalse();
    }

    @Test
    void nobodyHasToBeKnown() {
        assertThat(Api.exchange(api.anonymous("/v1/environment").build()).status()).isEqualTo(200);
    }

    @Test
    void aScriptThatSaysWhereItRunsGetsTheSame() {
        assertThat(script.patch("/v1/environment", Map.of()).json()).isEqualTo(environment());
    }

    @Test
    void aBrowserHasOneSessionAtATime() {
        assertThat(environment().at("/auth_config/single_session_mode").booleanValue()).isTrue();
        assertThat(environment().at("/display_config/instance_environment_type").asText()).isEqualTo("development");
    }

    @ParameterizedTest
    @CsvSource({ "sign_in_url, /sign-in", "sign_up_url, /sign-up", "user_profile_url, /user",
            "organization_profile_url, /organization", "create_organization_url, /create-organization" })
    void theServersOwnPagesAreNamed(String field, String path) {
        assertThat(environment().path("display_config").path(field).asText()).isEqualTo(server.url() + path);
    }

    @Test
    void theApplicationIsWhereTheScriptRuns() {
        assertThat(environment().at("/display_config/after_sign_out_one_url").asText()).isEqualTo(Script.ORIGIN);
    }

    @Test
    void whoDoesNotSayWhereIsSentToTheDevelopmentOrigin() {
        api.patch("/v1/instance", "{\"development_origin\": \"http://localhost:3000\"}");
        Answer answer = Api.exchange(api.anonymous("/v1/environment").build());
        assertThat(answer.json().at("/display_config/home_url").asText()).isEqualTo("http://localhost:3000");
    }

    @ParameterizedTest
    @CsvSource({ "email_address, true", "phone_number, true", "username, true", "web3_wallet, false" })
    void whatUsersSignInWithIsTold(String attribute, boolean enabled) {
        JsonNode told = environment().at("/user_settings/attributes/" + attribute);
        assertThat(told.path("enabled").booleanValue()).isEqualTo(enabled);
        assertThat(told.path("used_for_first_factor").booleanValue()).isEqualTo(enabled);
        assertThat(told.path("required").booleanValue()).isEqualTo(attribute.equals("email_address"));
    }

    @Test
    void aPasswordIsRequiredAndMustHaveEightCharacters() {
        assertThat(environment().at("/user_settings/attributes/password/required").booleanValue()).isTrue();
        assertThat(environment().at("/user_settings/password_settings/min_length").intValue()).isEqualTo(8);
        assertThat(environment().at("/user_settings/social")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "allowlist", "blocklist", "block_email_subaddresses", "block_disposable_email_domains" })
    void restrictionsAreTold(String restriction) {
        String pointer = "/user_settings/restrictions/" + restriction + "/enabled";
        assertThat(environment().at(pointer).booleanValue()).isFalse();
        api.patch("/v1/instance/restrictions", "{\"" + restriction + "\": true}");
        assertThat(environment().at(pointer).booleanValue()).isTrue();
    }

    @Test
    void settingsOfTheInstanceAreTold() {
        api.patch("/v1/instance", """
                {"support_email": "help@example.com", "test_mode": false, "hibp": true, "url_based_session_syncing": false,
                 "preferred_sign_in_strategy_when_password_required": "otp"}""");
        api.patch("/v1/beta_features/instance_settings", "{\"progressive_sign_up\": false}");
        JsonNode environment = environment();
        assertThat(environment.at("/display_config/support_email").asText()).isEqualTo("help@example.com");
        assertThat(environment.at("/display_config/preferred_sign_in_strategy").asText()).isEqualTo("otp");
        assertThat(List.of(environment.at("/auth_config/test_mode"), environment.at("/auth_config/url_based_session_syncing"),
                environment.at("/user_settings/password_settings/disable_hibp"),
                environment.at("/user_settings/sign_up/progressive"))).allMatch(flag -> !flag.asBoolean(true));
    }

    @Test
    void settingsOfOrganizationsAreTold() {
        api.patch("/v1/instance/organization_settings", """
                {"enabled": false, "max_allowed_memberships": 7, "admin_delete_enabled": false, "slug_disabled": true,
                 "domains_enrollment_modes": ["automatic_suggestion"]}""");
        JsonNode settings = environment().path("organization_settings");
        assertThat(settings.path("enabled").booleanValue()).isFalse();
        assertThat(settings.path("max_allowed_memberships").intValue()).isEqualTo(7);
        assertThat(settings.at("/actions/admin_delete").booleanValue()).isFalse();
        assertThat(settings.at("/slug/disabled").booleanValue()).isTrue();
        assertThat(settings.at("/domains/enrollment_modes/0").asText()).isEqualTo("automatic_suggestion");
    }

    @Test
    void pagesOfOtherSitesAreToldNothing() {
        Answer answer = Api.exchange(api.anonymous("/v1/environment").header("Origin", "https://evil.example").build());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).doesNotContain("evil.example");
    }
}

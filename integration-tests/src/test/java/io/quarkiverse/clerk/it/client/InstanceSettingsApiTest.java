package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.instancesettings.ChangeDomainRequest;
import io.quarkiverse.clerk.client.instancesettings.PreferredSignInStrategy;
import io.quarkiverse.clerk.client.instancesettings.UpdateCommunicationRequest;
import io.quarkiverse.clerk.client.instancesettings.UpdateInstanceRequest;
import io.quarkiverse.clerk.client.instancesettings.UpdateOAuthApplicationSettingsRequest;
import io.quarkiverse.clerk.client.instancesettings.UpdateOrganizationSettingsRequest;
import io.quarkiverse.clerk.client.instancesettings.UpdateProtectRequest;
import io.quarkiverse.clerk.client.instancesettings.UpdateRestrictionsRequest;
import io.quarkiverse.clerk.client.organizationdomains.EnrollmentMode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class InstanceSettingsApiTest extends Recorded {

    @Test
    void getsAndChangesTheInstance() {
        answers(200, "{\"object\":\"instance\",\"id\":\"ins_1\",\"environment_type\":\"development\","
                + "\"allowed_origins\":[\"https://a.example.com\"],\"workspace_id\":null}");
        var instance = clerk.instanceSettings().get();
        assertThat(asked().line()).isEqualTo("GET /v1/instance");
        assertThat(instance.allowedOrigins()).containsExactly("https://a.example.com");
        assertThat(instance.workspaceId()).isNull();

        answers(204, "");
        clerk.instanceSettings().update(UpdateInstanceRequest.builder().testMode(false).supportEmail(Optional.empty())
                .preferredSignInStrategyWhenPasswordRequired(PreferredSignInStrategy.OTP).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/instance");
        assertThat(asked().text()).isEqualTo("{\"test_mode\":false,\"support_email\":null,"
                + "\"preferred_sign_in_strategy_when_password_required\":\"otp\"}");
    }

    @Test
    void changesRestrictions() {
        answers(200, "{\"object\":\"instance_restrictions\",\"allowlist\":true,\"blocklist\":false,"
                + "\"allowlist_blocklist_disabled_on_sign_in\":true,\"block_email_subaddresses\":true,"
                + "\"block_disposable_email_domains\":false}");

        var restrictions = clerk.instanceSettings()
                .updateRestrictions(UpdateRestrictionsRequest.builder().blockEmailSubaddresses(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/instance/restrictions");
        assertThat(asked().text()).isEqualTo("{\"block_email_subaddresses\":true}");
        assertThat(restrictions.allowlistBlocklistDisabledOnSignIn()).isTrue();
    }

    @Test
    void getsAndChangesProtection() {
        answers(200,
                "{\"object\":\"instance_protect\",\"rules_enabled\":true,\"specter_enabled\":false,\"checks_bypassed\":true}");

        assertThat(clerk.instanceSettings().getProtect().checksBypassed()).isTrue();
        assertThat(asked().line()).isEqualTo("GET /v1/instance/protect");

        clerk.instanceSettings().updateProtect(UpdateProtectRequest.builder().rulesEnabled(false).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/instance/protect");
        assertThat(asked().text()).isEqualTo("{\"rules_enabled\":false}");
    }

    @Test
    void getsAndChangesWhereMessagesGo() {
        answers(200, "{\"object\":\"instance_communication\",\"blocked_country_codes\":[\"AQ\"]}");

        assertThat(clerk.instanceSettings().getCommunication().blockedCountryCodes()).containsExactly("AQ");
        assertThat(asked().line()).isEqualTo("GET /v1/instance/communication");

        clerk.instanceSettings()
                .updateCommunication(UpdateCommunicationRequest.builder().blockedCountryCodes(List.of("AQ", "BV")).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/instance/communication");
        assertThat(asked().text()).isEqualTo("{\"blocked_country_codes\":[\"AQ\",\"BV\"]}");
    }

    @Test
    void getsAndChangesWhatCountsForOAuthApplications() {
        answers("instancesettings/oauth-settings");

        assertThat(clerk.instanceSettings().getOAuthApplicationSettings().defaultScopes()).containsExactly("profile");
        assertThat(asked().line()).isEqualTo("GET /v1/instance/oauth_application_settings");

        var settings = clerk.instanceSettings().updateOAuthApplicationSettings(
                UpdateOAuthApplicationSettingsRequest.builder().defaultScopes(Optional.empty()).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/instance/oauth_application_settings");
        assertThat(asked().text()).isEqualTo("{\"default_scopes\":null}");
        assertThat(settings.clientIdMetadataDocumentsOnlyAllowPreRegisteredClients()).isTrue();
    }

    @Test
    void getsAndChangesWhatCountsForOrganizations() {
        answers("instancesettings/organization-settings");

        var settings = clerk.instanceSettings().getOrganizationSettings();
        assertThat(asked().line()).isEqualTo("GET /v1/instance/organization_settings");
        assertThat(settings.domainsEnrollmentModes()).extracting(mode -> mode.known().orElseThrow())
                .containsExactly(EnrollmentMode.AUTOMATIC_INVITATION, EnrollmentMode.AUTOMATIC_SUGGESTION);
        assertThat(settings.initialRoleSetKey()).isNull();

        clerk.instanceSettings().updateOrganizationSettings(
                UpdateOrganizationSettingsRequest.builder().enabled(true).creatorRoleId(Optional.of("role_1")).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/instance/organization_settings");
        assertThat(asked().text()).isEqualTo("{\"enabled\":true,\"creator_role_id\":\"role_1\"}");
    }

    @Test
    void changesTheDomain() {
        answers(202, "");

        clerk.instanceSettings()
                .changeDomain(ChangeDomainRequest.builder().homeUrl("https://www.example.com").isSecondary(true).build());

        assertThat(asked().line()).isEqualTo("POST /v1/instance/change_domain");
        assertThat(asked().text()).isEqualTo("{\"home_url\":\"https://www.example.com\",\"is_secondary\":true}");
    }
}

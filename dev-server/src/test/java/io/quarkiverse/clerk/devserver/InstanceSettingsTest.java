package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class InstanceSettingsTest extends ServerTest {

    private static final String INSTANCE = "/v1/instance";
    private static final String ORGANIZATIONS = "/v1/instance/organization_settings";
    private static final String BETA = "/v1/beta_features/instance_settings";

    @Test
    void theInstanceShowsItsOrigins() {
        assertThat(api.get(INSTANCE).id()).isEqualTo("ins_dev");
        Answer changed = api.patch(INSTANCE, "{\"allowed_origins\": [\"capacitor://localhost\"], \"hibp\": false}");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(changed.text()).isEmpty();
        assertThat(api.get(INSTANCE).json().path("allowed_origins").path(0).asText()).isEqualTo("capacitor://localhost");
        assertThat(api.get(INSTANCE).json().has("hibp")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "protect, specter_enabled", "oauth_application_settings, oauth_jwt_access_tokens",
            "organization_settings, slug_disabled" })
    void aSettingIsKeptAndTheOthersStay(String kind, String field) {
        String path = INSTANCE + "/" + kind;
        Answer before = api.get(path);
        Answer changed = api.patch(path, "{\"" + field + "\": true}");
        assertThat(before.json().path(field).booleanValue()).isFalse();
        assertThat(changed.json().path(field).booleanValue()).isTrue();
        assertThat(api.patch(path, "{\"" + field + "\": null}").json()).isEqualTo(changed.json());
        assertThat(api.get(path).json()).isEqualTo(changed.json());
        assertThat(changed.json().size()).isEqualTo(before.json().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            instance|allowed_origins|"x"
            instance|preferred_sign_in_strategy_when_password_required|"magic"
            instance/restrictions|allowlist|1
            instance/protect|rules_enabled|"yes"
            instance/communication|blocked_country_codes|["de"]
            instance/oauth_application_settings|default_scopes|[1]
            instance/organization_settings|max_allowed_memberships|-1
            instance/organization_settings|domains_enrollment_modes|["magic"]
            beta_features/instance_settings|progressive_sign_up|0
            """)
    void aValueOfTheWrongKindIsRefused(String path, String field, String value) {
        Answer refused = api.patch("/v1/" + path, "{\"" + field + "\": " + value + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(field);
    }

    @Test
    void newOrganizationsBeginWithWhatTheSettingsSay() {
        String before = api.post("/v1/organizations", "{\"name\": \"Before\"}").id();
        api.patch(ORGANIZATIONS, "{\"max_allowed_memberships\": 7, \"admin_delete_enabled\": false}");
        JsonNode after = api.post("/v1/organizations", "{\"name\": \"After\"}").json();
        assertThat(after.path("max_allowed_memberships").intValue()).isEqualTo(7);
        assertThat(after.path("admin_delete_enabled").booleanValue()).isFalse();
        JsonNode other = api.post("/v1/organizations", "{\"name\": \"Other\", \"max_allowed_memberships\": 3}").json();
        assertThat(other.path("max_allowed_memberships").intValue()).isEqualTo(3);
        JsonNode unchanged = api.get("/v1/organizations/" + before).json();
        assertThat(unchanged.path("max_allowed_memberships").intValue()).isEqualTo(5);
        assertThat(unchanged.path("admin_delete_enabled").booleanValue()).isTrue();
    }

    @Test
    void countriesThatDoNotExistAreForgotten() {
        String path = INSTANCE + "/communication";
        Answer changed = api.patch(path, "{\"blocked_country_codes\": [\"DE\", \"XX\"]}");
        assertThat(changed.json().path("blocked_country_codes")).isEqualTo(Api.json("[\"DE\"]"));
        assertThat(api.patch(path, "{}").json()).isEqualTo(changed.json());
        assertThat(api.get(path).json()).isEqualTo(changed.json());
    }

    @Test
    void rolesAreSetByTheirIdsAndShownByTheirKeys() {
        Answer changed = api.patch(ORGANIZATIONS, "{\"creator_role_id\": \"role_member\"}");
        assertThat(changed.json().path("creator_role").asText()).isEqualTo("org:member");
        assertThat(changed.json().path("domains_default_role").asText()).isEqualTo("org:member");
        Answer refused = api.patch(ORGANIZATIONS, "{\"domains_default_role_id\": \"role_none\"}");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.param()).isEqualTo("domains_default_role_id");
    }

    @Test
    void theOlderOperationChangesTheSameRestriction() {
        api.patch(INSTANCE + "/restrictions", "{\"blocklist\": true}");
        Answer changed = api.patch(BETA, "{\"restricted_to_allowlist\": true, \"from_email_address\": \"hello\"}");
        assertThat(changed.json().path("restricted_to_allowlist").booleanValue()).isTrue();
        assertThat(changed.json().path("from_email_address").asText()).isEqualTo("hello");
        Answer restrictions = api.patch(INSTANCE + "/restrictions", "{}");
        assertThat(restrictions.json().path("allowlist").booleanValue()).isTrue();
        assertThat(restrictions.json().path("blocklist").booleanValue()).isTrue();
    }
}

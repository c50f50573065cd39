package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class EnterpriseConnectionsTest extends ServerTest {

    private static final String PATH = "/v1/enterprise_connections";

    private Answer create(String provider, String domain, String more) {
        return api.post(PATH, "{\"name\": \"Acme\", \"provider\": \"" + provider + "\", \"domains\": [\"" + domain + "\"]"
                + more + "}");
    }

    @Test
    void aConnectionBySamlShowsNoSecrets() {
        Answer created = create("saml_okta", "acme.example", """
                , "active": true, "saml": {"idp_metadata": "<x/>", "idp_certificate": "x", "force_authn": true}""");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().at("/saml_connection/active").booleanValue()).isTrue();
        assertThat(created.json().at("/saml_connection/force_authn").booleanValue()).isTrue();
        assertThat(created.json().at("/saml_connection/acs_url").asText()).startsWith(server.issuer());
        assertThat(created.json().at("/oauth_config").isNull()).isTrue();
        assertThat(created.text()).doesNotContain("<x/>", "idp_certificate");
        assertThat(api.get(PATH + "/" + created.id()).json()).isEqualTo(created.json());
    }

    @Test
    void aConnectionByOidcShowsNoSecrets() {
        Answer created = create("oidc_custom", "acme.example", """
                , "oidc": {"client_id": "c", "client_secret": "hush", "discovery_url": "https://idp.example/d"}""");
        assertThat(created.json().at("/oauth_config/client_id").asText()).isEqualTo("c");
        assertThat(created.json().at("/saml_connection").isNull()).isTrue();
        assertThat(created.text()).doesNotContain("hush");
    }

    @Test
    void aConnectionIsChangedAndDeleted() {
        String url = PATH + "/" + create("saml_okta", "acme.example", "").id();
        Answer changed = api.patch(url, """
                {"name": "New", "domains": ["new.example"], "organization_id": "org_acme", "sync_user_attributes": false,
                 "saml": {"name": "IdP", "idp_entity_id": "e"},
                 "custom_attributes": [{"name": "Team", "key": "team", "directory_path": "team"}]}""");
        assertThat(changed.json().path("domains")).isEqualTo(Api.json("[\"new.example\"]"));
        assertThat(changed.json().at("/saml_connection/name").asText()).isEqualTo("IdP");
        assertThat(changed.json().at("/custom_attributes/0/scim_path").asText()).isEqualTo("team");
        Answer again = api.patch(url, "{\"organization_id\": null, \"saml\": {\"idp_entity_id\": null}}");
        assertThat(again.json().path("organization_id").asText()).isEqualTo("org_acme");
        assertThat(again.json().at("/saml_connection/idp_entity_id").isNull()).isTrue();
        assertThat(again.json().at("/saml_connection/name").asText()).isEqualTo("IdP");

        assertThat(api.delete(url).json().path("object").asText()).isEqualTo("enterprise_connection");
        assertThat(api.get(url).status()).isEqualTo(404);
        assertThat(api.patch(url, "{}").status()).isEqualTo(404);
        assertThat(api.delete(url).status()).isEqualTo(404);
    }

    @Test
    void connectionsAreFiltered() {
        String idle = create("saml_okta", "acme.example", ", \"organization_id\": \"org_acme\"").id();
        String active = create("oidc_gitlab", "two.example", ", \"active\": true").id();
        assertThat(api.get(PATH + "?active=true").json().at("/data/0/id").asText()).isEqualTo(active);
        assertThat(api.get(PATH + "?organization_id=org_acme").json().at("/data/0/id").asText()).isEqualTo(idle);
        assertThat(api.get(PATH).json().path("total_count").intValue()).isEqualTo(2);
        assertThat(api.get(PATH + "?active=yes").param()).isEqualTo("active");
    }

    @Test
    void aTrialStaysPending() {
        String url = PATH + "/" + create("oidc_custom", "acme.example", "").id() + "/test_runs";
        assertThat(api.post(url, "").json().path("url").asText()).startsWith(server.issuer());
        Answer runs = api.get(url + "?status=pending");
        assertThat(runs.json().at("/data/0/connection_type").asText()).isEqualTo("oauth");
        assertThat(api.get(url + "?status=success").json().path("total_count").intValue()).isZero();
        assertThat(api.get(url + "?status=odd").param()).isEqualTo("status");
        assertThat(api.get(PATH + "/entconn_none/test_runs").status()).isEqualTo(404);
        assertThat(api.post(PATH + "/entconn_none/test_runs", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"provider": "saml_okta", "domains": []}|422|name
            {"name": "X", "provider": "saml_none", "domains": []}|422|provider
            {"name": "X", "provider": "saml_okta"}|422|domains
            {"name": "X", "provider": "saml_okta", "domains": ["x"]}|422|domains
            {"name": "X", "provider": "saml_okta", "domains": ["acme.example"]}|409|domains
            {"name": "X", "provider": "saml_okta", "domains": [], "organization_id": "org_none"}|404|organization_id
            {"name": "X", "provider": "saml_okta", "domains": [], "active": true}|422|active
            {"name": "X", "provider": "saml_okta", "domains": [], "oidc": {}}|422|oidc
            {"name": "X", "provider": "oidc_custom", "domains": [], "saml": {}}|422|saml
            {"name": "X", "provider": "saml_okta", "domains": [], "saml": {"login_hint": {}}}|422|saml
            {"name": "X", "provider": "oidc_custom", "domains": [], "oidc": {"auth_url": "x"}}|422|oidc
            {"name": "X", "provider": "oidc_custom", "domains": [], "custom_attributes": [{"key": "k"}]}|422|custom_attributes
            {"name": "X", "provider": "oidc_custom", "domains": [], "custom_attributes": [{"name": "n", "key": "k", "scim_path": "a", "directory_path": "b"}]}|422|custom_attributes
            """)
    void aConnectionThatCannotBeIsRefused(String body, int status, String param) {
        create("saml_okta", "acme.example", "");
        Answer refused = api.post(PATH, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }
}

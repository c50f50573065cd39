package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyStore;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SamlConnectionsTest extends ServerTest {

    private static final String PATH = "/v1/saml_connections";

    private Answer create(String name, String domain) {
        return api.post(PATH, "{\"name\": \"" + name + "\", \"domain\": \"" + domain + "\", \"provider\": \"saml_okta\"}");
    }

    @Test
    void aConnectionIsCreatedReadAndDeleted() {
        Answer created = create("Acme", "acme.example");
        assertThat(created.json().path("domains")).isEqualTo(Api.json("[\"acme.example\"]"));
        assertThat(created.json().path("active").booleanValue()).isFalse();
        assertThat(created.json().path("acs_url").asText()).startsWith(server.issuer()).endsWith(created.id());
        assertThat(api.get(PATH + "/" + created.id()).json()).isEqualTo(created.json());
        assertThat(api.delete(PATH + "/" + created.id()).json().path("object").asText()).isEqualTo("saml_connection");
        assertThat(api.get(PATH + "/" + created.id()).status()).isEqualTo(404);
        assertThat(api.patch(PATH + "/" + created.id(), "{}").status()).isEqualTo(404);
        assertThat(api.delete(PATH + "/" + created.id()).status()).isEqualTo(404);
    }

    @Test
    void connectionsAreSearchedFilteredAndOrdered() {
        String acme = create("Acme", "acme.example").id();
        String zoo = create("Zoo", "zoo.example").id();
        api.patch(PATH + "/" + zoo, "{\"organization_id\": \"org_acme\"}");
        assertThat(ids("")).containsExactly(zoo, acme);
        assertThat(ids("?order_by=name")).containsExactly(acme, zoo);
        assertThat(ids("?query=ZO")).containsExactly(zoo);
        assertThat(ids("?organization_id=org_acme")).containsExactly(zoo);
        assertThat(ids("?organization_id=-org_acme")).containsExactly(acme);
        assertThat(ids("?limit=1")).containsExactly(zoo);
        assertThat(api.get(PATH + "?order_by=age").param()).isEqualTo("order_by");
    }

    private Iterable<String> ids(String query) {
        return api.get(PATH + query).json().findValuesAsText("id");
    }

    @Test
    void onlyAConnectionThatKnowsItsIdentityProviderIsActivated() {
        String url = PATH + "/" + create("Acme", "acme.example").id();
        assertThat(api.patch(url, "{\"active\": true}").param()).isEqualTo("active");
        Answer active = api.patch(url, "{\"active\": true, \"idp_metadata_url\": \"https://idp.example/metadata\"}");
        assertThat(active.json().path("active").booleanValue()).isTrue();
        assertThat(api.patch(url, "{\"idp_metadata_url\": null}").status()).isEqualTo(422);
    }

    @Test
    void attributesThatAreNotMappedStayAsTheyAre() {
        String url = PATH + "/" + create("Acme", "acme.example").id();
        Answer mapped = api.patch(url, "{\"attribute_mapping\": {\"user_id\": \"uid\"}}");
        assertThat(mapped.json().path("attribute_mapping").path("user_id").asText()).isEqualTo("uid");
        assertThat(mapped.json().path("attribute_mapping").path("email_address").asText()).isEqualTo("mail");
        Answer reset = api.patch(url, "{\"attribute_mapping\": null}");
        assertThat(reset.json().path("attribute_mapping").path("user_id").asText()).isEmpty();
    }

    @Test
    void theCertificateSaysHowLongItIsValid() throws Exception {
        KeyStore keys = KeyStore.getInstance(new java.io.File(System.getProperty("java.home"), "lib/security/cacerts"),
                (char[]) null);
        X509Certificate certificate = new PKIXParameters(keys).getTrustAnchors().stream().map(TrustAnchor::getTrustedCert)
                .findFirst().orElseThrow();
        String url = PATH + "/" + create("Acme", "acme.example").id();
        Answer changed = api.patch(url, "{\"idp_certificate\": \""
                + Base64.getEncoder().encodeToString(certificate.getEncoded()) + "\"}");
        assertThat(changed.json().path("idp_certificate_expires_at").longValue())
                .isEqualTo(certificate.getNotAfter().getTime());
        Answer unreadable = api.patch(url, "{\"idp_certificate\": \"a certificate\"}");
        assertThat(unreadable.json().path("idp_certificate_expires_at").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"domain": "x.example", "provider": "saml_okta"}|422|name
            {"name": "X", "provider": "saml_okta"}|422|domains
            {"name": "X", "domain": "x.example", "provider": "oidc_custom"}|422|provider
            {"name": "X", "domain": "no domain", "provider": "saml_okta"}|422|domain
            {"name": "X", "domain": "x.example", "provider": "saml_okta", "idp_sso_url": "x"}|422|idp_sso_url
            {"name": "X", "domain": "x.example", "provider": "saml_okta", "login_hint": {"mode": "x"}}|422|login_hint
            {"name": "X", "domain": "x.example", "provider": "saml_okta", "login_hint": {"mode": "custom_attribute"}}|422|login_hint
            {"name": "X", "domain": "x.example", "provider": "saml_okta", "attribute_mapping": {"age": "x"}}|422|attribute_mapping
            {"name": "X", "domain": "x.example", "provider": "saml_okta", "organization_id": "org_none"}|404|organization_id
            {"name": "X", "domain": "ACME.example", "provider": "saml_okta"}|409|domains
            """)
    void aConnectionThatCannotBeIsRefused(String body, int status, String param) {
        create("Acme", "acme.example");
        Answer refused = api.post(PATH, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    /** The stack overflowed on it. */
    @ParameterizedTest
    @ValueSource(strings = { PATH, "/v1/enterprise_connections" })
    void aDomainHasTheLengthOfOne(String path) {
        String domain = "a.".repeat(100_000) + "example";
        Answer refused = api.post(path, "{\"name\": \"Acme\", \"domains\": [\"" + domain + "\"], \"provider\": \"saml_okta\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("domains");
    }
}

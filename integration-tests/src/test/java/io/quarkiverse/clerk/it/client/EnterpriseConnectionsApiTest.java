package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.enterpriseconnections.CreateEnterpriseConnectionRequest;
import io.quarkiverse.clerk.client.enterpriseconnections.CustomAttribute;
import io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnection;
import io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionQuery;
import io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseProvider;
import io.quarkiverse.clerk.client.enterpriseconnections.TestRun;
import io.quarkiverse.clerk.client.enterpriseconnections.TestRunQuery;
import io.quarkiverse.clerk.client.enterpriseconnections.UpdateEnterpriseConnectionRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;
import io.quarkiverse.clerk.client.samlconnections.LoginHintRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class EnterpriseConnectionsApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("enterpriseconnections/connection");

        var page = clerk.enterpriseConnections().list(EnterpriseConnectionQuery.builder().organizationId("org_1").active(false)
                .limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/enterprise_connections?");
        assertThat(query()).containsExactly("active=false", "limit=5", "offset=10", "organization_id=org_1");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(EnterpriseConnection::id).containsExactly("entconn_1");
    }

    @Test
    void getsOneThatSpeaksSaml() {
        answers("enterpriseconnections/connection");

        var connection = clerk.enterpriseConnections().get("entconn_1");

        assertThat(asked().line()).isEqualTo("GET /v1/enterprise_connections/entconn_1");
        assertThat(connection.domains()).containsExactly("bakery.example", "rolls.example");
        assertThat(connection.updatedAt()).isEqualTo(Instant.ofEpochMilli(1730160000456L));
        assertThat(connection.customAttributes()).containsExactly(new CustomAttribute("Oven", "oven",
                "attributes.oven", "urn:bakery.oven", "urn:bakery.oven", true));
        assertThat(connection.samlConnection().idpSsoUrl()).isEqualTo("https://idp.example/sso");
        assertThat(connection.samlConnection().forceAuthn()).isTrue();
        assertThat(connection.samlConnection().allowIdpInitiated()).isFalse();
        assertThat(connection.samlConnection().loginHint().mode().is(LoginHintMode.CUSTOM_ATTRIBUTE)).isTrue();
        assertThat(connection.samlConnection().loginHint().source()).isEqualTo("staff_number");
        assertThat(connection.oauthConfig()).isNull();
    }

    @Test
    void createsOneThatSpeaksSaml() {
        answers("enterpriseconnections/connection");

        clerk.enterpriseConnections().create(CreateEnterpriseConnectionRequest.builder().name("Bakery")
                .provider(EnterpriseProvider.SAML_OKTA).domains(List.of("bakery.example"))
                .saml(CreateEnterpriseConnectionRequest.Saml.builder().idpMetadataUrl("https://idp.example/metadata")
                        .loginHint(LoginHintRequest.builder().mode(LoginHintMode.OFF).build())
                        .build())
                .customAttributes(List.of(CustomAttribute.builder().name("Oven").key("oven")
                        .directoryPath("urn:bakery.oven").build()))
                .build());

        assertThat(asked().line()).isEqualTo("POST /v1/enterprise_connections");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Bakery\",\"provider\":\"saml_okta\",\"domains\":[\"bakery.example\"],"
                + "\"saml\":{\"idp_metadata_url\":\"https://idp.example/metadata\",\"login_hint\":{\"mode\":\"off\"}},"
                + "\"custom_attributes\":[{\"name\":\"Oven\",\"key\":\"oven\",\"directory_path\":\"urn:bakery.oven\"}]}");
    }

    @Test
    void createsOneThatSpeaksOpenIdConnectAndHidesTheClientSecret() {
        answers("enterpriseconnections/oidc-connection");
        var request = CreateEnterpriseConnectionRequest.builder().name("Mill").provider(EnterpriseProvider.OIDC_CUSTOM)
                .domains(List.of("mill.example"))
                .oidc(CreateEnterpriseConnectionRequest.Oidc.builder().clientId("mill-client").clientSecret("the secret")
                        .requiresPkce(false).build());

        var connection = clerk.enterpriseConnections().create(request.build());

        assertThat(asked().body().at("/oidc").toString()).isEqualTo(
                "{\"client_id\":\"mill-client\",\"client_secret\":\"the secret\",\"requires_pkce\":false}");
        assertThat(List.of(request, request.build())).asString().doesNotContain("the secret");
        assertThat(connection.oauthConfig().providerKey()).isEqualTo("oidc_custom");
        assertThat(connection.oauthConfig().requiresPkce()).isTrue();
        assertThat(connection.oauthConfig().createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(connection.samlConnection()).isNull();
        assertThat(connection.organizationId()).isNull();
        assertThat(connection.syncUserAttributes()).as("left out").isNull();
        assertThat(connection.customAttributes()).as("left out").isEmpty();
    }

    @Test
    void changesWhatTheRequestNames() {
        answers("enterpriseconnections/connection");
        var request = UpdateEnterpriseConnectionRequest.builder().domains(Optional.of(List.of("rolls.example"))).active(true)
                .saml(Optional.of(UpdateEnterpriseConnectionRequest.Saml.builder().idpCertificate(Optional.empty()).build()))
                .oidc(Optional.of(UpdateEnterpriseConnectionRequest.Oidc.builder().clientSecret(Optional.of("the secret"))
                        .build()));

        var connection = clerk.enterpriseConnections().update("entconn_1", request.build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/enterprise_connections/entconn_1");
        assertThat(asked().text()).isEqualTo("{\"domains\":[\"rolls.example\"],\"active\":true,"
                + "\"saml\":{\"idp_certificate\":null},\"oidc\":{\"client_secret\":\"the secret\"}}");
        assertThat(List.of(request, request.build())).asString().doesNotContain("the secret");
        assertThat(connection.active()).isTrue();
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"enterprise_connection\",\"id\":\"entconn_1\",\"deleted\":true}");

        var deleted = clerk.enterpriseConnections().delete("entconn_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/enterprise_connections/entconn_1");
        assertThat(deleted.id()).isEqualTo("entconn_1");
        assertThat(deleted.deleted()).isTrue();
    }

    @Test
    void listsTestsAndHidesWhatWasSentInThem() {
        answersPageOf("enterpriseconnections/test-run");

        var page = clerk.enterpriseConnections().listTestRuns("entconn_1", TestRunQuery.builder()
                .status(List.of(TestRun.Status.FAILED, TestRun.Status.PENDING)).limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/enterprise_connections/entconn_1/test_runs?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "status=failed", "status=pending");
        assertThat(page.totalCount()).isEqualTo(41);
        var run = page.data().get(0);
        assertThat(run.status().is(TestRun.Status.FAILED)).isTrue();
        assertThat(run.connectionType().is(TestRun.ConnectionType.SAML)).isTrue();
        assertThat(run.parsedUserInfo().userId()).isEqualTo("00u1");
        assertThat(run.logs()).extracting(TestRun.Log::shortMessage).containsExactly("Wrong audience");
        assertThat(run.saml().samlResponse()).isEqualTo("the signed assertion");
        assertThat(run.oauth()).isNull();
        assertThat(run.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(page).asString().doesNotContain("assertion", "the state");
    }

    @Test
    void readsTestsWithOpenIdConnectAndHidesTheirTokens() {
        answersPageOf("enterpriseconnections/oidc-test-run");

        var run = clerk.enterpriseConnections().listTestRuns("entconn_1", TestRunQuery.builder().build()).data().get(0);

        assertThat(asked().line()).isEqualTo("GET /v1/enterprise_connections/entconn_1/test_runs");
        assertThat(run.status().is(TestRun.Status.SUCCESS)).isTrue();
        assertThat(run.oauth().idToken()).isEqualTo("the id token");
        assertThat(run.oauth().userInfo()).isEqualTo("{\"sub\":\"00u1\"}");
        assertThat(run.logs()).as("left out").isEmpty();
        assertThat(run.parsedUserInfo()).isNull();
        assertThat(run).asString().doesNotContain("token");
    }

    @Test
    void beginsATestAtAUrlThatIsNotShown() {
        answers(200, "{\"url\":\"https://clerk.bakery.example/test?ticket=secret\"}");

        var started = clerk.enterpriseConnections().createTestRun("entconn_1");

        assertThat(asked().line()).isEqualTo("POST /v1/enterprise_connections/entconn_1/test_runs");
        assertThat(asked().text()).isEmpty();
        assertThat(started.url()).isEqualTo("https://clerk.bakery.example/test?ticket=secret");
        assertThat(started).asString().doesNotContain("ticket");
    }
}

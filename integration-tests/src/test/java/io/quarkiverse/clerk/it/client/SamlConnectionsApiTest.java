package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.samlconnections.AttributeMapping;
import io.quarkiverse.clerk.client.samlconnections.AttributeMappingRequest;
import io.quarkiverse.clerk.client.samlconnections.CreateSamlConnectionRequest;
import io.quarkiverse.clerk.client.samlconnections.LoginHintMode;
import io.quarkiverse.clerk.client.samlconnections.LoginHintRequest;
import io.quarkiverse.clerk.client.samlconnections.SamlConnection;
import io.quarkiverse.clerk.client.samlconnections.SamlConnectionQuery;
import io.quarkiverse.clerk.client.samlconnections.SamlProvider;
import io.quarkiverse.clerk.client.samlconnections.UpdateSamlConnectionRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
@SuppressWarnings("deprecation") // the group is, but it is still answered
class SamlConnectionsApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("samlconnections/connection");

        var page = clerk.samlConnections().list(SamlConnectionQuery.builder().query("bake").orderBy("-name")
                .organizationId(List.of("+org_1", "-org_2")).limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/saml_connections?");
        assertThat(query()).containsExactly("limit=5", "offset=10", "order_by=-name", "organization_id=%2Borg_1",
                "organization_id=-org_2", "query=bake");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(SamlConnection::id).containsExactly("samlc_1");
    }

    @Test
    void gets() {
        answers("samlconnections/connection");

        var connection = clerk.samlConnections().get("samlc_1");

        assertThat(asked().line()).isEqualTo("GET /v1/saml_connections/samlc_1");
        assertThat(connection.domain()).isEqualTo("bakery.example");
        assertThat(connection.domains()).containsExactly("bakery.example", "rolls.example");
        assertThat(connection.idpCertificateIssuedAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(connection.idpCertificateExpiresAt()).isEqualTo(Instant.ofEpochMilli(1795384800123L));
        assertThat(connection.attributeMapping()).isEqualTo(new AttributeMapping("uid", "mail", "givenName", "sn"));
        assertThat(connection.userCount()).isEqualTo(17);
        assertThat(connection.disableAdditionalIdentifications()).isTrue();
        assertThat(connection.allowIdpInitiated()).isFalse();
        assertThat(connection.loginHint().mode().is(LoginHintMode.EMAIL_ADDRESS)).isTrue();
        assertThat(connection.loginHint().source()).isNull();
        assertThat(connection.enterpriseConnectionId()).isEqualTo("entconn_1");
    }

    @Test
    void creates() {
        answers("samlconnections/connection");

        var connection = clerk.samlConnections().create(CreateSamlConnectionRequest.builder().name("Bakery")
                .domains(List.of("bakery.example")).provider(SamlProvider.SAML_GOOGLE).forceAuthn(true)
                .attributeMapping(AttributeMappingRequest.builder().emailAddress("mail").build())
                .loginHint(LoginHintRequest.builder().mode(LoginHintMode.CUSTOM_ATTRIBUTE)
                        .source("staff_number").build())
                .build());

        assertThat(asked().line()).isEqualTo("POST /v1/saml_connections");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Bakery\",\"domains\":[\"bakery.example\"],"
                + "\"provider\":\"saml_google\",\"attribute_mapping\":{\"email_address\":\"mail\"},\"force_authn\":true,"
                + "\"login_hint\":{\"mode\":\"custom_attribute\",\"source\":\"staff_number\"}}");
        assertThat(connection.provider()).isEqualTo("saml_okta");
    }

    @Test
    void changesWhatTheRequestNamesAndClearsWhatIsEmpty() {
        answers("samlconnections/connection");

        var connection = clerk.samlConnections().update("samlc_1", UpdateSamlConnectionRequest.builder()
                .idpMetadataUrl(Optional.empty()).organizationId(Optional.of("org_1")).active(true)
                .consentVerifiedDomainsDeletion(false).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/saml_connections/samlc_1");
        assertThat(asked().text()).isEqualTo("{\"idp_metadata_url\":null,\"organization_id\":\"org_1\",\"active\":true,"
                + "\"consent_verified_domains_deletion\":false}");
        assertThat(connection.active()).isTrue();
        assertThat(connection.updatedAt()).isEqualTo(Instant.ofEpochMilli(1730160000456L));
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"saml_connection\",\"id\":\"samlc_1\",\"deleted\":true}");

        assertThat(clerk.samlConnections().delete("samlc_1").deleted()).isTrue();

        assertThat(asked().line()).isEqualTo("DELETE /v1/saml_connections/samlc_1");
    }
}

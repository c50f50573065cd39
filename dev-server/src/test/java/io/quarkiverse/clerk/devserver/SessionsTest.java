package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SessionsTest extends ServerTest {

    @Test
    void aSessionHasAllRequiredFieldsAndSignsTheUserIn() {
        Answer created = api.post("/v1/sessions", "{\"user_id\": \"user_ann\", \"active_organization_id\": \"org_acme\"}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).matches("sess_[0-9A-Za-z]{27}");
        assertThat(created.json().fieldNames()).toIterable().contains("object", "id", "user_id", "client_id", "status",
                "last_active_at", "expire_at", "abandon_at", "updated_at", "created_at");
        assertThat(created.json().path("status").asText()).isEqualTo("active");
        assertThat(created.json().path("last_active_organization_id").asText()).isEqualTo("org_acme");
        assertThat(api.get("/v1/users/user_ann").json().path("last_sign_in_at").longValue()).isEqualTo(clock.millis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                                    | 422 | form_param_missing",
            "{\"user_id\": null}                                                   | 422 | form_param_format_invalid",
            "{\"user_id\": \"user_x\"}                                             | 404 | resource_not_found",
            "{\"user_id\": \"user_ann\", \"active_organization_id\": \"org_x\"}    | 404 | resource_not_found",
            "{\"user_id\": \"user_cleo\", \"active_organization_id\": \"org_acme\"} | 422 | form_param_value_invalid",
    })
    void aSessionNeedsAUserAndOneOfTheUsersOrganizations(String body, int status, String code) {
        Answer refused = api.post("/v1/sessions", body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void aTokenOfASessionIsSignedWithThePublishedKey() throws Exception {
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id();
        Answer answer = api.post("/v1/sessions/" + session + "/tokens", "{}");
        assertThat(answer.json().path("object").asText()).isEqualTo("token");
        String token = answer.json().path("jwt").asText();
        JsonNode jwk = api.get("/v1/jwks").json().at("/keys/0");
        assertThat(jwk.path("use").asText()).isEqualTo("sig");
        assertThat(jwk.path("kty").asText()).isEqualTo("RSA");
        assertThat(jwk.path("alg").asText()).isEqualTo("RS256");
        assertThat(jwk.path("kid").asText()).startsWith("ins_");

        PublicKey key = Jwts.jwk(jwk);
        assertThat(Jwts.isSignedBy(key, token)).isTrue();
        assertThat(key).isEqualTo(Jwts.pem(server.jwtKey()));
        assertThat(Jwts.header(token)).isEqualTo(Api.json("""
                {"alg": "RS256", "typ": "JWT", "cat": "cl_B7d4PD111AAA", "kid": "%s"}""".formatted(jwk.path("kid").asText())));
        assertThat(Jwts.claims(token).path("sid").asText()).isEqualTo(session);
        assertThat(Jwts.claims(token).has("o")).isFalse();
        assertThat(Jwts.claims(token).has("fea")).isFalse();
    }

    @Test
    void aTokenCarriesTheClaimsOfVersionTwo() {
        JsonNode claims = Jwts.claims(server.sessionToken("ann"));
        long now = clock.instant().getEpochSecond();
        assertThat(claims.path("v").intValue()).isEqualTo(2);
        assertThat(claims.path("iss").asText()).isEqualTo(server.issuer());
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.path("iat").longValue()).isEqualTo(now);
        assertThat(claims.path("nbf").longValue()).isEqualTo(now - 10);
        assertThat(claims.path("exp").longValue()).isEqualTo(now + 60);
        assertThat(claims.path("jti").asText()).isNotBlank();
        assertThat(claims.path("fva")).isEqualTo(Api.json("[0, -1]"));
        assertThat(claims.path("sts").asText()).isEqualTo("active");
        assertThat(claims.path("fea").asText()).isEqualTo("o:billing");
        assertThat(claims.path("o")).isEqualTo(Api.json("""
                {"id": "org_acme", "slg": "acme", "rol": "admin", "per": "read,manage", "fpm": "3"}"""));
    }

    @Test
    void aMemberMayReadOnly() {
        assertThat(Jwts.claims(server.sessionToken("bob")).path("o")).isEqualTo(Api.json("""
                {"id": "org_acme", "slg": "acme", "rol": "member", "per": "read,manage", "fpm": "1"}"""));
    }

    @Test
    void theSessionOfAJavaTokenIsARealOne() {
        String session = Jwts.claims(server.sessionToken("ann")).path("sid").asText();
        assertThat(api.post("/v1/sessions/" + session + "/tokens", "").status()).isEqualTo(200);
        assertThat(Jwts.claims(server.sessionToken("ann@example.com")).path("sid").asText()).isEqualTo(session);
        assertThat(Jwts.claims(server.sessionToken(SessionTokenSpec.of("ann").withoutOrganization())).path("sid").asText())
                .isNotEqualTo(session);
        clock.advance(Duration.ofDays(8));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sid").asText()).isNotEqualTo(session);
    }

    @Test
    void aTokenSpecChoosesOrganizationAndLifetime() {
        SessionTokenSpec spec = SessionTokenSpec.of("ANN").withOrganization("acme").withLifetime(Duration.ofHours(1));
        JsonNode claims = Jwts.claims(server.sessionToken(spec));
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(claims.path("exp").longValue() - claims.path("iat").longValue()).isEqualTo(3600);
        assertThat(Jwts.claims(server.sessionToken(spec.withoutOrganization())).has("o")).isFalse();
        assertThat(Jwts.claims(server.sessionToken("cleo")).has("o")).isFalse();
    }

    @Test
    void aTokenForNobodyIsRefused() {
        assertThatThrownBy(() -> server.sessionToken("nobody")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        SessionTokenSpec cleo = SessionTokenSpec.of("cleo");
        assertThatThrownBy(() -> server.sessionToken(cleo.withOrganization("acme")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.sessionToken(cleo.withOrganization("nowhere")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> cleo.withLifetime(Duration.ofMillis(999))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "29", "315360001", "\"60\"", "1e400", "true" })
    void aTokensLifetimeHasBounds(String seconds) {
        String path = "/v1/sessions/" + api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id() + "/tokens";
        Answer refused = api.post(path, "{\"expires_in_seconds\": " + seconds + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("expires_in_seconds");
    }

    @Test
    void aTokensLifetimeCanBeChosenOrLeftToTheServer() {
        String path = "/v1/sessions/" + api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id() + "/tokens";
        assertThat(lifetime(api.post(path, "{\"expires_in_seconds\": 30}"))).isEqualTo(30);
        assertThat(lifetime(api.post(path, "{\"expires_in_seconds\": null}"))).isEqualTo(60);
        assertThat(lifetime(api.post(path, ""))).isEqualTo(60);
    }

    @Test
    void anUnknownSessionHasNoToken() {
        assertThat(api.post("/v1/sessions/sess_x/tokens", "{}").code()).isEqualTo("resource_not_found");
    }

    private static long lifetime(Answer answer) {
        JsonNode claims = Jwts.claims(answer.json().path("jwt").asText());
        return claims.path("exp").longValue() - claims.path("iat").longValue();
    }
}

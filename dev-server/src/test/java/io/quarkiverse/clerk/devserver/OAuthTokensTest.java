package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OAuthTokensTest extends ServerTest {

    private static final String APPLICATION = "/v1/oauth_applications/oa_dev";
    private static final MachineTokenSpec SPEC = MachineTokenSpec.of("user_ann").withScopes("profile", "email");

    private Answer verify(String token) {
        return api.post("/v1/oauth_applications/access_tokens/verify", "{\"access_token\": \"" + token + "\"}");
    }

    private String jwt(String more) {
        return api.send(api.anonymous("/dev/machine-token").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"type\": \"oauth_token\", \"format\": \"jwt\", \"subject\": \"ann\""
                        + more + "}")))
                .text().strip();
    }

    private Answer revoke(String application, String token) {
        return api.post(application + "/revoke_token", "{\"token\": \"" + token + "\"}");
    }

    @Test
    void anOpaqueTokenIsThatOfAnApplication() {
        JsonNode token = verify(server.oauthToken(SPEC)).json();
        assertThat(token.path("client_id").asText()).isEqualTo("client_dev");
        assertThat(token.path("subject").asText()).isEqualTo("user_ann");
        assertThat(token.path("scopes")).isEqualTo(Api.json("[\"profile\", \"email\"]"));
        assertThat(token.path("created_at").longValue()).isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void anOpaqueTokenExpires() {
        String token = server.oauthToken(SPEC.withLifetime(Duration.ofSeconds(60)));
        clock.advance(Duration.ofSeconds(59));
        assertThat(verify(token).json().path("expired").booleanValue()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(verify(token).code()).isEqualTo("resource_not_found");
    }

    @Test
    void aJwtIsVerifiedToo() {
        String token = jwt(", \"scopes\": [\"profile\", \"email\"], \"expires_in_seconds\": 60");
        JsonNode verified = verify(token).json();
        assertThat(verified.path("id").asText()).isEqualTo(Jwts.claims(token).path("jti").asText());
        assertThat(verified.path("client_id").asText()).isEqualTo("client_dev");
        assertThat(verified.path("subject").asText()).isEqualTo("user_ann");
        assertThat(verified.path("scopes")).isEqualTo(Api.json("[\"profile\", \"email\"]"));
        assertThat(verified.path("expiration").longValue()).isEqualTo(clock.instant().getEpochSecond() + 60);
    }

    @Test
    void anExpiredJwtIsNotActive() {
        String token = jwt(", \"expires_in_seconds\": 60");
        clock.advance(Duration.ofSeconds(60));
        assertThat(verify(token).json()).isEqualTo(Api.json("{\"active\": false}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"signed_by\": \"other_key\"", "\"signed_by\": \"public_key\"", "\"signed_by\": \"nothing\"",
            "\"header\": {\"typ\": \"JWT\"}", "\"header\": {\"kid\": \"ins_other\"}",
            "\"claims\": {\"client_id\": \"other\"}" })
    void aJwtThatIsNoAccessTokenOfTheInstanceIsNotFound(String defect) {
        assertThat(verify(jwt(", " + defect)).status()).isEqualTo(404);
    }

    @Test
    void aSessionTokenIsNoAccessToken() {
        assertThat(verify(server.sessionToken("ann")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "..", "a.b.c", "e30.e30.", "####.e30.e30", "W10.e30.e30" })
    void whatOnlyLooksLikeAJwtIsNotFound(String token) {
        assertThat(verify(token).status()).isEqualTo(404);
    }

    @Test
    void tokensGoWithTheirApplication() {
        String opaque = server.oauthToken(SPEC);
        String jwt = jwt("");
        api.delete(APPLICATION);
        assertThat(verify(opaque).status()).isEqualTo(404);
        assertThat(verify(jwt).status()).isEqualTo(404);
    }

    @Test
    void tokensGoWithTheirUser() {
        String token = server.oauthToken(SPEC);
        api.delete("/v1/users/user_ann");
        assertThat(verify(token).status()).isEqualTo(404);
    }

    @Test
    void withoutItsApplicationNoTokenIsMade() {
        api.delete(APPLICATION);
        Answer refused = api.send(api.anonymous("/dev/machine-token").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"type\": \"oauth_token\", \"subject\": \"ann\"}")));
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void aTokenIsRevoked() {
        String token = server.oauthToken(SPEC);
        Answer revoked = revoke(APPLICATION, token);
        assertThat(revoked.status()).isEqualTo(204);
        assertThat(revoked.text()).isEmpty();
        assertThat(verify(token).code()).isEqualTo("resource_not_found");
    }

    @Test
    void aTokenIsNotRevokedByAnotherApplication() {
        String other = "/v1/oauth_applications/" + api.post("/v1/oauth_applications", "{\"name\": \"Other\"}").id();
        String token = server.oauthToken(SPEC);
        assertThat(revoke(other, token).status()).isEqualTo(404);
        assertThat(verify(token).json().path("revoked").booleanValue()).isFalse();
    }

    @Test
    void whatCannotBeRevokedIsRefused() {
        assertThat(revoke(APPLICATION, "oat_missing").status()).isEqualTo(404);
        assertThat(revoke("/v1/oauth_applications/oa_missing", server.oauthToken(SPEC)).status()).isEqualTo(404);
        assertThat(revoke(APPLICATION, jwt("")).param()).isEqualTo("token");
        assertThat(api.post(APPLICATION + "/revoke_token", "{}").param()).isEqualTo("token");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class MachineTokensTest extends ServerTest {

    private static final MachineTokenSpec SPEC = MachineTokenSpec.of("user_ann").withScopes("read", "write");

    private Answer verify(String path, String field, String token) {
        return api.post(path, "{\"" + field + "\": \"" + token + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api_keys/verify", "/v1/api_keys/verify" })
    void anApiKeyIsVerifiedWithAndWithoutTheVersion(String path) {
        JsonNode key = verify(path, "secret", server.apiKey(SPEC)).json();
        assertThat(key.path("object").asText()).isEqualTo("api_key");
        assertThat(key.path("subject").asText()).isEqualTo("user_ann");
        assertThat(key.path("scopes")).hasSize(2);
        assertThat(key.path("revoked").booleanValue()).isFalse();
        assertThat(key.path("expired").booleanValue()).isFalse();
        assertThat(key.has("secret")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "/oauth_applications/access_tokens/verify, access_token",
            "/v1/oauth_applications/access_tokens/verify, access_token",
            "/v1/oauth_applications/access_tokens/verify, secret" })
    void anAccessTokenIsVerifiedUnderEitherName(String path, String field) {
        JsonNode token = verify(path, field, server.oauthToken(SPEC.withLifetime(Duration.ofMinutes(1)))).json();
        assertThat(token.path("object").asText()).isEqualTo("clerk_idp_oauth_access_token");
        assertThat(token.path("client_id").asText()).isNotEmpty();
        assertThat(token.path("expiration").longValue()).isEqualTo(clock.instant().getEpochSecond() + 60);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/m2m_tokens/verify", "/v1/m2m_tokens/verify" })
    void anM2mTokenIsVerifiedWithAndWithoutTheVersion(String path) {
        String secret = server.m2mToken(MachineTokenSpec.of("mch_other").withLifetime(Duration.ofMinutes(1)));
        JsonNode token = verify(path, "token", secret).json();
        assertThat(token.path("subject").asText()).isEqualTo("mch_other");
        assertThat(token.path("expiration").longValue()).isEqualTo(clock.millis() + 60_000);
        assertThat(token.has("token")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "/api_keys/verify, secret", "/oauth_applications/access_tokens/verify, access_token",
            "/m2m_tokens/verify, token" })
    void aTokenThatIsNotKnownOrOfAnotherKindIsNotFound(String path, String field) {
        String other = path.startsWith("/api") ? server.m2mToken(MachineTokenSpec.of("mch_1")) : server.apiKey(SPEC);
        for (String token : new String[] { "ak_unknown", other }) {
            Answer answer = verify(path, field, token);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("resource_not_found");
            assertThat(answer.text()).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api_keys/verify", "/oauth_applications/access_tokens/verify", "/m2m_tokens/verify" })
    void nothingIsVerifiedWithoutTheSecretKeyOrWithoutAToken(String path) {
        assertThat(api.send(api.anonymous(path).POST(BodyPublishers.ofString("{}"))).status())
                .isEqualTo(401);
        assertThat(api.post(path, "{}").status()).isEqualTo(400);
    }

    @Test
    void aTokenWhoseTimeIsOverVerifiesNobody() {
        String key = server.apiKey(SPEC.withLifetime(Duration.ofSeconds(30)));
        clock.advance(Duration.ofSeconds(29));
        assertThat(verify("/api_keys/verify", "secret", key).json().path("expired").booleanValue()).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(verify("/api_keys/verify", "secret", key).code()).isEqualTo("resource_not_found");
    }

    @Test
    void aDeveloperGetsTokensWithoutTheSecretKey() {
        String key = api.send(api.anonymous("/dev/api-key/ann?scope=read&scope=write")).text().strip();
        JsonNode found = verify("/api_keys/verify", "secret", key).json();
        assertThat(found.path("subject").asText()).isEqualTo("user_ann");
        assertThat(found.path("scopes")).hasSize(2);
        String token = api.send(api.anonymous("/dev/m2m-token")).text().strip();
        assertThat(verify("/m2m_tokens/verify", "token", token).json().path("subject").asText()).isEqualTo("mch_worker");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/dev/api-key/ann", "/dev/m2m-token" })
    void pagesOfOtherSitesGetNone(String path) {
        assertThat(api.send(api.anonymous(path).header("Origin", "https://evil.example")).status()).isEqualTo(403);
        assertThat(api.send(api.anonymous("/dev/api-key/nobody")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "/dev/m2m-token?scope=read, scopes", "/dev/m2m-token?scope=mch_1&scope=read, scopes" })
    void aDeveloperGetsNoTokenThatClerkWouldNotMake(String path, String param) {
        Answer refused = api.send(api.anonymous(path));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void whatCannotBeMadeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MachineTokenSpec.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> SPEC.withLifetime(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> server.apiKey(MachineTokenSpec.of("ann")));
        assertThatIllegalArgumentException().isThrownBy(() -> server.oauthToken(MachineTokenSpec.of("org_acme")));
        assertThatIllegalArgumentException().isThrownBy(() -> server.m2mToken(SPEC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.m2mToken(MachineTokenSpec.of("mch_1").withScopes("read")));
    }
}

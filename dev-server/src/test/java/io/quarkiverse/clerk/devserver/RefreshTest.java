package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Api.Answer;

class RefreshTest extends ServerTest {

    private String refreshToken;
    private String sessionId;

    @BeforeEach
    void signIn() {
        Visitor visitor = new Visitor(api);
        Map<String, String> cookies = visitor.cookiesOf(visitor.signIn("user_ann"));
        refreshToken = cookies.entrySet().stream().filter(cookie -> cookie.getKey().startsWith("__refresh_"))
                .map(cookie -> Visitor.value(cookie.getValue())).findFirst().orElseThrow();
        sessionId = Jwts.claims(Visitor.value(cookies.get("__session"))).path("sid").asText();
    }

    private Answer refresh(String session, String token) {
        return api.post("/v1/sessions/" + session + "/refresh?suffixed_cookies=true", """
                {"format": "cookie", "expired_token": "e", "refresh_token": "%s", "request_origin": "http://localhost:8080",
                 "request_headers": {"host": ["localhost:8080"]}}
                """.formatted(token));
    }

    @Test
    void theRefreshTokenGivesANewSessionToken() {
        clock.advance(Duration.ofHours(1));
        Answer answer = refresh(sessionId, refreshToken);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("object").asText()).isEqualTo("cookies");
        String token = Visitor.value(Visitor.byName(answer.json().path("cookies")).get("__session"));
        assertThat(Jwts.claims(token).path("sid").asText()).isEqualTo(sessionId);
        assertThat(Jwts.claims(token).path("iat").longValue()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(Jwts.claims(token).path("azp").asText()).isEqualTo("http://localhost:8080");
    }

    @Test
    void anotherRefreshTokenOrSessionIsRefused() {
        assertThat(refresh(sessionId, "other").status()).isEqualTo(401);
        assertThat(refresh("sess_other", refreshToken).status()).isEqualTo(401);
        assertThat(refresh(sessionId, refreshToken).status()).isEqualTo(200);
    }

    @Test
    void aSessionThatIsOverIsNotRefreshed() {
        api.post("/v1/sessions/" + sessionId + "/revoke", "");
        assertThat(refresh(sessionId, refreshToken).code()).isEqualTo("refresh_token_invalid");
    }

    @Test
    void nothingIsRefreshedWithoutARefreshToken() {
        Answer answer = api.post("/v1/sessions/" + sessionId + "/refresh",
                "{\"format\": \"cookie\", \"expired_token\": \"e\", \"request_origin\": \"o\"}");
        assertThat(answer.param()).isEqualTo("refresh_token");
    }

    @Test
    void aTokenCanBeHadWithoutCookies() {
        clock.advance(Duration.ofHours(1));
        Answer answer = api.post("/v1/sessions/" + sessionId + "/refresh", """
                {"expired_token": "e", "refresh_token": "%s", "request_origin": "o"}""".formatted(refreshToken));
        assertThat(answer.json().path("object").asText()).isEqualTo("token");
        assertThat(Jwts.claims(answer.json().path("jwt").asText()).path("sid").asText()).isEqualTo(sessionId);
        assertThat(api.post("/v1/sessions/" + sessionId + "/refresh", """
                {"expired_token": "e", "refresh_token": "other", "request_origin": "o"}""").status()).isEqualTo(401);
    }
}

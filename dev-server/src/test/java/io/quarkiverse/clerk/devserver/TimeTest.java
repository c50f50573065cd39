package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class TimeTest extends ServerTest {

    @Test
    void aTokenIsMadeAtTheMovedTime() {
        server.advanceTime(Duration.ofHours(1));
        JsonNode claims = Jwts.claims(server.sessionToken("ann"));
        assertThat(claims.path("iat").longValue()).isEqualTo(clock.instant().getEpochSecond() + 3600);
        assertThat(claims.path("exp").longValue()).isEqualTo(clock.instant().getEpochSecond() + 3660);
    }

    @Test
    void aSessionThatWasOpenedBeforeIsOver() {
        String session = Jwts.claims(server.sessionToken("ann")).path("sid").asText();
        server.advanceTime(Duration.ofDays(6));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sid").asText()).isEqualTo(session);
        server.advanceTime(Duration.ofDays(2));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("sid").asText()).isNotEqualTo(session);
    }

    @Test
    void documentsAreStampedWithTheMovedTime() {
        server.advanceTime(Duration.ofDays(-1));
        assertThat(api.post("/v1/users", "{}").json().path("created_at").longValue())
                .isEqualTo(clock.millis() - Duration.ofDays(1).toMillis());
    }

    @Test
    void anApiKeyExpires() {
        String key = server.apiKey(MachineTokenSpec.of("user_ann").withLifetime(Duration.ofHours(1)));
        String body = "{\"secret\": \"" + key + "\"}";
        assertThat(api.post("/v1/api_keys/verify", body).json().path("expired")).isEqualTo(Api.json("false"));
        server.advanceTime(Duration.ofHours(2));
        assertThat(api.post("/v1/api_keys/verify", body).code()).isEqualTo("resource_not_found");
    }

    @Test
    void theTimeCanBeReadMovedAndResetOverHttp() {
        assertThat(api.get("/dev/time").json())
                .isEqualTo(Api.json("{\"now\": \"2026-01-02T03:04:05.678Z\", \"advanced_seconds\": 0}"));
        assertThat(api.post("/dev/time", "{\"advance_seconds\": 3600}").json())
                .isEqualTo(Api.json("{\"now\": \"2026-01-02T04:04:05.678Z\", \"advanced_seconds\": 3600}"));
        assertThat(api.post("/dev/time", "{\"advance_seconds\": -7200}").json())
                .isEqualTo(Api.json("{\"now\": \"2026-01-02T02:04:05.678Z\", \"advanced_seconds\": -3600}"));
        assertThat(Jwts.claims(server.sessionToken("ann")).path("iat").longValue())
                .isEqualTo(clock.instant().getEpochSecond() - 3600);
        assertThat(api.delete("/dev/time").json())
                .isEqualTo(Api.json("{\"now\": \"2026-01-02T03:04:05.678Z\", \"advanced_seconds\": 0}"));
    }

    @Test
    void resetBringsTheOptionsClockBack() {
        server.advanceTime(Duration.ofDays(1));
        server.resetTime();
        assertThat(api.get("/dev/time").json().path("advanced_seconds").longValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"advance_seconds\": null}", "{\"advance_seconds\": \"1\"}", "{\"advance_seconds\": 1.5}",
            "{\"advance_seconds\": 1e400}", "{\"advance_seconds\": 2147483648}", "{\"advance_seconds\": -2000000000}" })
    void whatIsNoTimeIsRefused(String body) {
        Answer refused = api.post("/dev/time", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("advance_seconds");
    }

    @Test
    void theEndOfTimeIsRefused() {
        Duration tooFar = Duration.ofSeconds(Long.MAX_VALUE);
        assertThatThrownBy(() -> server.advanceTime(tooFar)).isInstanceOf(IllegalArgumentException.class);
        assertThat(api.get("/v1/users").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "POST", "DELETE" })
    void otherSitesMayNotTouchTheTime(String method) {
        assertThat(api.send(api.request("/dev/time").header("Sec-Fetch-Site", "cross-site")
                .method(method, BodyPublishers.ofString("{\"advance_seconds\": 1}"))).status()).isEqualTo(403);
    }
}

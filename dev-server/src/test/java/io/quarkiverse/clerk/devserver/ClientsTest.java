package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class ClientsTest extends ServerTest {

    private JsonNode session() {
        return api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").json();
    }

    private String token() {
        return api.send(api.anonymous("/dev/client-token/ann").GET()).text().strip();
    }

    private String sessionToken(JsonNode session) {
        return api.post("/v1/sessions/" + session.path("id").asText() + "/tokens", "").json().path("jwt").asText();
    }

    private String sessionToken(String shape) {
        return api.send(api.anonymous("/dev/session-token/ann").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(shape))).text().strip();
    }

    private Answer verify(String token) {
        return api.post("/v1/clients/verify", "{\"token\": \"" + token + "\"}");
    }

    @Test
    void aClientHasItsSessions() {
        JsonNode session = session();
        JsonNode client = api.get("/v1/clients/" + session.path("client_id").asText()).json();
        assertThat(client.path("id").asText()).matches("client_[0-9A-Za-z]{27}");
        assertThat(client.path("session_ids")).containsExactly(session.path("id"));
        assertThat(client.path("sessions")).containsExactly(session);
        assertThat(client.path("last_active_session_id")).isEqualTo(session.path("id"));
    }

    @Test
    void aClientKeepsARevokedSessionButNotOneThatIsAbandoned() {
        JsonNode session = session();
        String path = "/v1/clients/" + session.path("client_id").asText();
        api.post("/v1/sessions/" + session.path("id").asText() + "/revoke", "");
        assertThat(api.get(path).json().at("/sessions/0/status").asText()).isEqualTo("revoked");
        assertThat(api.get(path).json().path("last_active_session_id").isNull()).isTrue();
        JsonNode other = session();
        String otherPath = "/v1/clients/" + other.path("client_id").asText();
        clock.advance(Duration.ofDays(7));
        assertThat(api.get(otherPath).json().at("/sessions/0/status").asText()).isEqualTo("expired");
        clock.advance(Duration.ofDays(23));
        assertThat(api.get(otherPath).json().path("sessions")).isEmpty();
        assertThat(api.get(otherPath).json().path("session_ids")).isEmpty();
    }

    @Test
    void clientsAreListedTheNewestFirst() {
        String first = session().path("client_id").asText();
        clock.advance(Duration.ofSeconds(1));
        String second = session().path("client_id").asText();
        assertThat(api.get("/v1/clients").ids()).containsExactly(second, first);
        assertThat(api.get("/v1/clients?limit=1&offset=1").ids()).containsExactly(first);
        assertThat(api.get("/v1/clients?paginated=true").json().path("total_count").intValue()).isEqualTo(2);
        assertThat(api.get("/v1/clients?limit=0").param()).isEqualTo("limit");
    }

    @Test
    void anUnknownClientIsNotThere() {
        assertThat(api.get("/v1/clients/client_x").code()).isEqualTo("resource_not_found");
    }

    @Test
    void aClientIsKnownByItsToken() {
        String token = token();
        assertThat(Jwts.claims(token).has("rotating_token")).isTrue();
        Answer verified = verify(token);
        assertThat(verified.id()).isEqualTo(Jwts.claims(token).path("id").asText());
        assertThat(verified.json().at("/sessions/0/user_id").asText()).isEqualTo("user_ann");
    }

    @Test
    void aTokenOfARemovedKeyIsRefused() {
        String token = token();
        server.rotateKeys();
        assertThat(verify(token).status()).isEqualTo(200);
        server.removeRetiredKeys();
        assertThat(verify(token).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenExpires() {
        String token = token();
        clock.advance(Duration.ofDays(365));
        assertThat(verify(token).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aClientIsKnownByATokenOfItsSessionToo() {
        JsonNode session = session();
        Answer verified = verify(sessionToken(session));
        assertThat(verified.id()).isEqualTo(session.path("client_id").asText());
        assertThat(verified.json().path("last_active_session_id")).isEqualTo(session.path("id"));
    }

    @Test
    void aSessionTokenThatHasExpiredIsRefused() {
        String token = sessionToken(session());
        clock.advance(Duration.ofSeconds(59));
        assertThat(verify(token).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(verify(token).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aSessionTokenThatIsNotYetValidIsRefused() {
        assertThat(verify(sessionToken("{\"age_seconds\": -11}")).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenOfASessionThatIsOverIsRefused() {
        JsonNode session = session();
        String token = sessionToken(session);
        api.post("/v1/sessions/" + session.path("id").asText() + "/revoke", "");
        Answer refused = verify(token);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenOfAPendingSessionIsRefused() {
        assertThat(verify(sessionToken("{\"status\": \"pending\"}")).code()).isEqualTo("cookie_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "other_key", "public_key", "nothing" })
    void aForgedSessionTokenIsRefused(String signedBy) {
        assertThat(verify(sessionToken("{\"signed_by\": \"" + signedBy + "\"}")).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenOfATemplateIsNoSessionToken() {
        JsonNode session = session();
        api.post("/v1/jwt_templates", "{\"name\": \"forged\", \"claims\": {\"sid\": \"" + session.path("id").asText() + "\"}}");
        String forged = api.post("/v1/sessions/" + session.path("id").asText() + "/tokens/forged", "").json().path("jwt")
                .asText();
        assertThat(verify(forged).code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenOfATemplateIsNoTokenOfAClient() {
        JsonNode known = Jwts.claims(token());
        api.post("/v1/jwt_templates", """
                {"name": "forged", "claims": {"st": "client", "id": "%s", "rotating_token": "%s"}}"""
                .formatted(known.path("id").asText(), known.path("rotating_token").asText()));
        String forged = api.post("/v1/sessions/" + session().path("id").asText() + "/tokens/forged", "").json().path("jwt")
                .asText();
        assertThat(verify(forged).code()).isEqualTo("cookie_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "a.b.c", "..", "e30.e30.e30", "e30.e30.%", "W10.W10.W10" })
    void whatIsNoTokenIsRefused(String token) {
        Answer refused = verify(token);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("cookie_invalid");
    }

    @Test
    void aTokenMustBeGiven() {
        assertThat(api.post("/v1/clients/verify", "{}").param()).isEqualTo("token");
    }
}

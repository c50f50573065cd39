package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** What becomes of sessions, and how they are listed. */
class SessionStatesTest extends ServerTest {

    private String open(String user) {
        return api.post("/v1/sessions", "{\"user_id\": \"user_" + user + "\"}").id();
    }

    private String status(String id) {
        return api.get("/v1/sessions/" + id).json().path("status").asText();
    }

    @Test
    void aSessionExpiresAndIsAbandonedByTheClock() {
        String id = open("ann");
        clock.advance(Duration.ofDays(7).minusMillis(1));
        assertThat(status(id)).isEqualTo("active");
        clock.advance(Duration.ofMillis(1));
        assertThat(status(id)).isEqualTo("expired");
        clock.advance(Duration.ofDays(23));
        assertThat(status(id)).isEqualTo("abandoned");
    }

    @Test
    void aRevokedSessionStaysRevoked() {
        String id = open("ann");
        Answer revoked = api.post("/v1/sessions/" + id + "/revoke", "");
        assertThat(revoked.json().path("status").asText()).isEqualTo("revoked");
        clock.advance(Duration.ofDays(100));
        assertThat(status(id)).isEqualTo("revoked");
    }

    @Test
    void whatIsOverIsNotRevoked() {
        String id = open("ann");
        clock.advance(Duration.ofDays(8));
        assertThat(api.post("/v1/sessions/" + id + "/revoke", "").json().path("status").asText()).isEqualTo("expired");
    }

    @Test
    void aBanRevokesWhatIsNotOver() {
        String old = open("ann");
        clock.advance(Duration.ofDays(7));
        String active = open("ann");
        api.post("/v1/users/user_ann/ban", "");
        assertThat(status(active)).isEqualTo("revoked");
        assertThat(status(old)).isEqualTo("expired");
    }

    @Test
    void aSessionThatIsOverHasNoTokens() {
        String revoked = open("ann");
        String expiring = open("ann");
        api.post("/v1/sessions/" + revoked + "/revoke", "");
        assertThat(api.post("/v1/sessions/" + revoked + "/tokens", "").code()).isEqualTo("resource_not_found");
        assertThat(api.post("/v1/sessions/" + expiring + "/tokens", "").status()).isEqualTo(200);
        clock.advance(Duration.ofDays(7));
        assertThat(api.post("/v1/sessions/" + expiring + "/tokens", "").status()).isEqualTo(404);
    }

    @Test
    void sessionsGoWithTheirUser() {
        String id = open("ann");
        api.delete("/v1/users/user_ann");
        assertThat(api.get("/v1/sessions/" + id).code()).isEqualTo("resource_not_found");
    }

    @Test
    void aListIsOfOneUserOrClientTheNewestFirst() {
        String first = open("ann");
        clock.advance(Duration.ofMinutes(1));
        String second = open("ann");
        String bobs = open("bob");
        String client = api.get("/v1/sessions/" + bobs).json().path("client_id").asText();
        assertThat(api.get("/v1/sessions?user_id=user_ann").ids()).containsExactly(second, first);
        assertThat(api.get("/v1/sessions?client_id=" + client).ids()).containsExactly(bobs);
        assertThat(api.get("/v1/sessions?user_id=user_ann&client_id=" + client).ids()).isEmpty();
        assertThat(api.get("/v1/sessions").ids()).containsExactlyInAnyOrder(first, second, bobs);
        assertThat(api.get("/v1/sessions?user_id=user_ann&limit=1&offset=1").ids()).containsExactly(first);
        JsonNode page = api.get("/v1/sessions?user_id=user_ann&limit=1&paginated=true").json();
        assertThat(page.path("total_count").intValue()).isEqualTo(2);
        assertThat(page.at("/data/0/id").asText()).isEqualTo(second);
    }

    @Test
    void aListCanBeOfOneStatusAsItIsNow() {
        String old = open("ann");
        clock.advance(Duration.ofDays(7));
        String active = open("ann");
        String revoked = open("ann");
        api.post("/v1/sessions/" + revoked + "/revoke", "");
        assertThat(api.get("/v1/sessions?user_id=user_ann&status=expired").ids()).containsExactly(old);
        assertThat(api.get("/v1/sessions?user_id=user_ann&status=active").ids()).containsExactly(active);
        assertThat(api.get("/v1/sessions?user_id=user_ann&status=revoked").ids()).containsExactly(revoked);
        assertThat(api.get("/v1/sessions?user_id=user_ann&status=ended").ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "status=gone, status", "limit=0, limit", "limit=501, limit", "offset=-1, offset",
            "paginated=maybe, paginated" })
    void aWrongQueryIsRefused(String query, String param) {
        Answer refused = api.get("/v1/sessions?user_id=user_ann&" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void anUnknownSessionIsNotThere() {
        assertThat(api.get("/v1/sessions/sess_x").status()).isEqualTo(404);
        assertThat(api.post("/v1/sessions/sess_x/revoke", "").status()).isEqualTo(404);
    }

    @Test
    void theFactorsGetOlderWithTheSession() {
        String id = open("ann");
        assertThat(factorAges(id)).isEqualTo("[0,-1]");
        clock.advance(Duration.ofMinutes(10).plusSeconds(59));
        assertThat(factorAges(id)).isEqualTo("[10,-1]");
        assertThat(factorAges(open("ann"))).isEqualTo("[0,-1]");
    }

    private String factorAges(String id) {
        String token = api.post("/v1/sessions/" + id + "/tokens", "").json().path("jwt").asText();
        return Jwts.claims(token).path("fva").toString();
    }
}

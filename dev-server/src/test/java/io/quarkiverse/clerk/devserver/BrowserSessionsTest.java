package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class BrowserSessionsTest extends ServerTest {

    private Script script;
    private String session;

    @BeforeEach
    void signIn() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
        session = "/v1/client/sessions/" + script.session().path("id").asText();
    }

    @Test
    void aTokenIsOfTheSessionAndOfNow() {
        clock.advance(Duration.ofMinutes(5));
        JsonNode claims = claims(script.post(session + "/tokens", Map.of()));
        assertThat(session).endsWith("/" + claims.path("sid").asText());
        assertThat(claims.path("iat").longValue()).isEqualTo(clock.instant().getEpochSecond());
        assertThat(claims.at("/o/slg").asText()).isEqualTo("acme");
    }

    @Test
    void allTokensNameTheOriginOfThePageWhoseScriptAsks() {
        assertThat(claims(script.post(session + "/tokens", Map.of())).path("azp").asText()).isEqualTo(Script.ORIGIN);
        JsonNode shown = script.post(session + "/touch", Map.of()).json();
        for (String token : new String[] { "/response/last_active_token/jwt", "/client/sessions/0/last_active_token/jwt" }) {
            assertThat(Jwts.claims(shown.at(token).asText()).path("azp").asText()).isEqualTo(Script.ORIGIN);
        }
        String ofClient = script.session().at("/last_active_token/jwt").asText();
        assertThat(Jwts.claims(ofClient).path("azp").asText()).isEqualTo(Script.ORIGIN);
    }

    @Test
    void aTokenCanBeWithoutOrganizationAndOfAnotherOne() {
        String other = api.post("/v1/organizations", "{\"name\": \"Other\", \"created_by\": \"user_bob\"}").id();
        assertThat(claims(script.post(session + "/tokens", Map.of("organization_id", ""))).has("o")).isFalse();
        assertThat(claims(script.post(session + "/tokens", Map.of("organization_id", other))).at("/o/rol").asText())
                .isEqualTo("admin");
        assertThat(script.session().path("last_active_organization_id").asText()).isEqualTo(other);
    }

    /** What the description leaves out, and the script sends when it renews a token. */
    @Test
    void theScriptMaySayWhetherItsPageIsSeen() {
        Map<String, String> renewal = Map.of("tab_state", "focused", "organization_id", "org_acme", "force_origin", "true");
        assertThat(claims(script.post(session + "/tokens", renewal)).at("/o/slg").asText()).isEqualTo("acme");
    }

    @Test
    void aTokenByATemplateHasItsClaims() {
        api.post("/v1/jwt_templates", "{\"name\": \"mine\", \"claims\": {\"mail\": \"{{user.id}}\"}}");
        assertThat(claims(script.post(session + "/tokens/mine", Map.of())).path("mail").asText()).isEqualTo("user_bob");
        assertThat(script.post(session + "/tokens/other", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void touchingMakesAnOrganizationTheActiveOne() {
        JsonNode touched = script.post(session + "/touch", Map.of("active_organization_id", "")).json();
        assertThat(touched.at("/response/last_active_organization_id").isNull()).isTrue();
        assertThat(touched.at("/client/sessions/0/last_active_organization_id").isNull()).isTrue();
        JsonNode again = script.post(session + "/touch", Map.of("active_organization_id", "acme")).json();
        assertThat(again.at("/response/last_active_organization_id").asText()).isEqualTo("org_acme");
    }

    @Test
    void touchingNotesThatTheUserIsThere() {
        clock.advance(Duration.ofMinutes(5));
        JsonNode touched = script.post(session + "/touch", Map.of("intent", "focus")).json();
        assertThat(touched.at("/response/last_active_at").longValue()).isEqualTo(clock.millis());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/touch?active_organization_id", "/tokens?organization_id" })
    void anOrganizationThatTheUserIsNoMemberOfIsRefused(String operation) {
        String foreign = api.post("/v1/organizations", "{\"name\": \"Foreign\", \"created_by\": \"user_ann\"}").id();
        String[] parts = operation.split("\\?");
        Answer answer = script.post(session + parts[0], Map.of(parts[1], foreign));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("organization_not_found_or_unauthorized");
    }

    @ParameterizedTest
    @CsvSource({ "end, ended", "remove, removed" })
    void aSessionThatIsOverHasNoTokensAndIsNotShown(String how, String status) {
        assertThat(script.post(session + "/" + how, Map.of()).json().at("/response/status").asText()).isEqualTo(status);
        assertThat(script.client().path("sessions")).isEmpty();
        Answer answer = script.post(session + "/tokens", Map.of());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("signed_out");
    }

    @Test
    void theSessionsOfOtherBrowsersAreNotTold() {
        Script other = new Script(api, new Visitor(api).signIn("user_ann"));
        assertThat(other.post(session + "/tokens", Map.of()).status()).isEqualTo(401);
        assertThat(Script.inNewBrowser(api).get(session).status()).isEqualTo(401);
    }

    @Test
    void signingInAnewReplacesTheSessionOnTheSameClient() {
        String client = script.client().path("id").asText();
        new Visitor(api).post(Map.of("user", "user_ann", "redirect_url", Visitor.PAGE, "__clerk_db_jwt",
                script.devBrowser()));
        assertThat(script.client().path("id").asText()).isEqualTo(client);
        assertThat(script.client().path("sessions")).hasSize(1);
        assertThat(script.session().at("/user/id").asText()).isEqualTo("user_ann");
    }

    private static JsonNode claims(Answer answer) {
        return Jwts.claims(answer.json().path("jwt").asText());
    }
}

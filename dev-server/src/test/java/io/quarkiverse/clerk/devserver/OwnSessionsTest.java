package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OwnSessionsTest extends ServerTest {

    private static final String SESSIONS = "/v1/me/sessions";

    private Script script;
    private Script elsewhere;

    @BeforeEach
    void signIn() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
        elsewhere = new Script(api, new Visitor(api).signIn("user_bob"));
        new Visitor(api).signIn("user_ann");
    }

    @Test
    void theSessionsOfAllBrowsersAreToldWithoutTheirTokens() {
        Answer listed = script.get(SESSIONS + "/active");
        assertThat(listed.ids()).containsExactly(elsewhere.session().path("id").asText(),
                script.session().path("id").asText());
        assertThat(listed.json().at("/0/latest_activity/object").asText()).isEqualTo("session_activity");
        assertThat(listed.json().at("/0/latest_activity/ip_address").asText()).isEqualTo("127.0.0.1");
        assertThat(listed.text()).doesNotContain("\"jwt\"", "user_ann");
    }

    @Test
    void aSessionThatIsOverIsNotActive() {
        elsewhere.post("/v1/client/sessions/" + elsewhere.session().path("id").asText() + "/end", Map.of());
        assertThat(script.get(SESSIONS + "/active").ids()).containsExactly(script.session().path("id").asText());
        assertThat(script.get(SESSIONS).texts("status")).containsExactly("ended", "active");
    }

    @Test
    void aSessionInAnotherBrowserIsRevoked() {
        String id = elsewhere.session().path("id").asText();
        JsonNode revoked = script.post(SESSIONS + "/" + id + "/revoke", Map.of()).json();
        assertThat(revoked.at("/response/status").asText()).isEqualTo("revoked");
        assertThat(elsewhere.client().path("sessions")).isEmpty();
        assertThat(script.client().path("sessions")).hasSize(1);
    }

    @Test
    void nobodyRevokesTheSessionsOfOthers() {
        Script anns = new Script(api, new Visitor(api).signIn("user_ann"));
        String foreign = anns.session().path("id").asText();
        assertThat(script.post(SESSIONS + "/" + foreign + "/revoke", Map.of()).status()).isEqualTo(404);
        assertThat(anns.client().path("sessions")).hasSize(1);
    }
}

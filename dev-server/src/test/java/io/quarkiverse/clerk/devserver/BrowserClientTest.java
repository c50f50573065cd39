package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class BrowserClientTest extends ServerTest {

    private Script script;

    @BeforeEach
    void script() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
    }

    @Test
    void aNewBrowserHasNoClientUntilOneIsAskedFor() {
        Script stranger = Script.inNewBrowser(api);
        assertThat(stranger.client().isNull()).isTrue();
        JsonNode created = stranger.post("/v1/client", Map.of()).json().path("response");
        assertThat(created.path("id").asText()).startsWith("client_");
        assertThat(created.path("sessions")).isEmpty();
        assertThat(stranger.client()).isEqualTo(created);
    }

    @Test
    void theClientShowsTheUserThatHasSignedInOnAPage() {
        JsonNode session = script.session();
        assertThat(script.client().path("last_active_session_id")).isEqualTo(session.path("id"));
        assertThat(session.at("/user/id").asText()).isEqualTo("user_bob");
        assertThat(session.at("/user/organization_memberships/0/organization/slug").asText()).isEqualTo("acme");
        assertThat(Jwts.claims(session.at("/last_active_token/jwt").asText()).path("sid")).isEqualTo(session.path("id"));
    }

    @Test
    void whatOnlyTheApplicationMayKnowIsNotShown() {
        api.patch("/v1/users/user_bob/metadata", "{\"private_metadata\": {\"a\": \"hidden thing\"}}");
        api.patch("/v1/organizations/org_acme/metadata", "{\"private_metadata\": {\"a\": \"hidden thing\"}}");
        api.patch("/v1/organizations/org_acme/memberships/user_bob/metadata",
                "{\"private_metadata\": {\"a\": \"hidden thing\"}}");
        assertThat(script.get("/v1/client").text()).contains("user_bob").doesNotContain("hidden thing", "private_metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = { "?__clerk_db_jwt=dvb_made_up", "" })
    void aBrowserThatIsNotKnownIsToldToGetAToken(String query) {
        Answer answer = Api.exchange(api.anonymous("/v1/client" + query).build());
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("dev_browser_unauthenticated");
    }

    @ParameterizedTest
    @CsvSource({ "/v1/client, ended", "/v1/client/sessions, removed" })
    void signingOutEndsTheSessionAndKeepsTheClient(String path, String status) {
        String id = script.client().path("id").asText();
        String sessionId = script.session().path("id").asText();
        assertThat(script.delete(path).json().at("/response/sessions")).isEmpty();
        assertThat(script.client().path("id").asText()).isEqualTo(id);
        assertThat(script.client().path("last_active_session_id").isNull()).isTrue();
        assertThat(api.get("/v1/sessions/" + sessionId).json().path("status").asText()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://acme.localhost:8080", "http://127.0.0.2", "https://[::1]:8443" })
    void whereverSignInsLeadBackToPagesMayReadTheAnswer(String origin) {
        Answer answer = Api.exchange(
                api.anonymous("/v1/client?__clerk_db_jwt=" + script.devBrowser()).header("Origin", origin).build());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
        assertThat(answer.json().at("/response/sessions")).hasSize(1);
    }

    @Test
    void pagesOfThisMachineMayReadTheAnswer() {
        Answer answer = script.get("/v1/client");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(Script.ORIGIN);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).contains("true");
        assertThat(answer.headers().firstValue("Vary")).contains("Origin");
    }

    @Test
    void errorsCanBeReadToo() {
        Answer answer = Api.exchange(api.anonymous("/v1/client").header("Origin", Script.ORIGIN).build());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(Script.ORIGIN);
    }

    @Test
    void aBrowserThatAsksFirstIsToldWhatItMaySend() {
        Answer answer = Api.exchange(api.anonymous("/v1/client").header("Origin", Script.ORIGIN)
                .header("Access-Control-Request-Method", "DELETE").header("Access-Control-Request-Headers", "x-a")
                .method("OPTIONS", BodyPublishers.noBody()).build());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow()).contains("DELETE");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).contains("x-a");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "http://localhost.evil.example", "null" })
    void pagesOfOtherSitesAreRefused(String origin) {
        Answer answer = Api.exchange(api.anonymous("/v1/client?__clerk_db_jwt=" + script.devBrowser())
                .header("Origin", origin).build());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void whoHasTheSecretKeyIsNoBrowser() {
        assertThat(api.get("/v1/organizations?__clerk_db_jwt=" + script.devBrowser()).ids()).contains("org_acme");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(script.get("/v1/client/no_such_thing").status()).isEqualTo(501);
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Sign-in tokens, actor tokens and agent tasks: links that sign a browser in. */
class TicketsTest extends ServerTest {

    private static final String SIGN_IN = "/v1/sign_in_tokens";
    private static final String ACTOR = "/v1/actor_tokens";
    private static final String AGENT = "/v1/agents/tasks";
    private static final String TASK = """
            {"on_behalf_of": {"%s": "%s"}, "permissions": "*", "agent_name": "tester", "task_description": "try it",
             "redirect_url": "http://localhost:8080/page"}""";

    private JsonNode create(String path, String json) {
        Answer created = api.post(path, json);
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        return created.json();
    }

    private JsonNode signInToken() {
        return create(SIGN_IN, "{\"user_id\": \"user_ann\", \"org_id\": \"org_acme\"}");
    }

    private JsonNode actorToken() {
        return create(ACTOR, "{\"user_id\": \"user_ann\", \"actor\": {\"sub\": \"user_bob\", \"team\": \"support\"}}");
    }

    private Answer visit(JsonNode created) {
        String url = created.path("url").asText();
        assertThat(url).startsWith(server.signInUrl() + "?__clerk_ticket=");
        String path = url.substring(server.url().length());
        return api.send(api.anonymous(path.contains("redirect_url") ? path
                : path + "&redirect_url=" + URLEncoder.encode(Visitor.PAGE, StandardCharsets.UTF_8)).GET());
    }

    /** The claims of the session token that the browser has after it went to the URL. */
    private JsonNode signedIn(JsonNode created) {
        Answer visited = visit(created);
        assertThat(visited.status()).as(visited.text()).isEqualTo(303);
        String browser = Visitor.parameter("__clerk_db_jwt", visited.location());
        return Jwts.claims(Visitor.value(new Visitor(api).cookiesOf(browser).get("__session")));
    }

    @Test
    void aSignInTokenSignsInOnce() {
        JsonNode created = signInToken();
        assertThat(created.path("status").asText()).isEqualTo("pending");
        assertThat(Jwts.claims(created.path("token").asText()).path("st").asText()).isEqualTo("sign_in_token");
        JsonNode claims = signedIn(created);
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(claims.has("act")).isFalse();
        assertThat(visit(created).code()).isEqualTo("sign_in_token_already_used_code");
    }

    @Test
    void aSignInTokenLastsThirtyDaysUnlessToldOtherwise() {
        JsonNode usual = signInToken();
        JsonNode brief = create(SIGN_IN, "{\"user_id\": \"user_ann\", \"expires_in_seconds\": 60}");
        clock.advance(Duration.ofSeconds(60));
        assertThat(visit(brief).code()).isEqualTo("ticket_expired_code");
        clock.advance(Duration.ofDays(30).minusSeconds(61));
        assertThat(signedIn(usual).path("sub").asText()).isEqualTo("user_ann");
    }

    @Test
    void aRevokedSignInTokenIsUseless() {
        JsonNode created = signInToken();
        String path = SIGN_IN + "/" + created.path("id").asText() + "/revoke";
        assertThat(api.post(path, "").json().path("status").asText()).isEqualTo("revoked");
        assertThat(visit(created).code()).isEqualTo("sign_in_token_revoked_code");
        Answer again = api.post(path, "");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo("sign_in_token_cannot_be_revoked_code");
    }

    @Test
    void anActorTokenHasTheActorInTheSessionAndItsTokens() {
        JsonNode claims = signedIn(actorToken());
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.path("act")).isEqualTo(Api.json("{\"sub\": \"user_bob\", \"team\": \"support\"}"));
        JsonNode session = api.get("/v1/sessions/" + claims.path("sid").asText()).json();
        assertThat(session.path("actor")).isEqualTo(claims.path("act"));
        assertThat(session.path("expire_at").longValue() - clock.millis()).isEqualTo(Duration.ofMinutes(30).toMillis());
    }

    @Test
    void theSessionOfAnActorEndsWhenItIsTold() {
        JsonNode claims = signedIn(create(ACTOR, """
                {"user_id": "user_ann", "actor": {"sub": "user_bob"}, "session_max_duration_in_seconds": 120}"""));
        String path = "/v1/sessions/" + claims.path("sid").asText();
        clock.advance(Duration.ofSeconds(119));
        assertThat(api.get(path).json().path("status").asText()).isEqualTo("active");
        clock.advance(Duration.ofSeconds(1));
        assertThat(api.get(path).json().path("status").asText()).isEqualTo("expired");
    }

    @Test
    void anActorTokenLastsAnHour() {
        JsonNode created = actorToken();
        clock.advance(Duration.ofHours(1));
        assertThat(visit(created).code()).isEqualTo("ticket_expired_code");
    }

    @Test
    void aRevokedActorTokenIsUseless() {
        JsonNode created = actorToken();
        String path = ACTOR + "/" + created.path("id").asText() + "/revoke";
        assertThat(api.post(path, "").json().path("status").asText()).isEqualTo("revoked");
        assertThat(visit(created).code()).isEqualTo("actor_token_revoked_code");
        assertThat(api.post(path, "").code()).isEqualTo("actor_token_cannot_be_revoked_code");
    }

    @Test
    void anAgentTaskSignsTheAgentInForTheUser() {
        JsonNode created = create(AGENT, TASK.formatted("identifier", "ann@example.com"));
        assertThat(created.path("task_id")).isEqualTo(created.path("agent_task_id"));
        JsonNode claims = signedIn(created);
        assertThat(claims.path("sub").asText()).isEqualTo("user_ann");
        assertThat(claims.at("/act/sub")).isEqualTo(created.path("agent_id"));
        String path = AGENT + "/" + created.path("agent_task_id").asText() + "/revoke";
        assertThat(api.post(path, "").code()).isEqualTo("agent_task_cannot_be_revoked");
    }

    @Test
    void theSameNameIsTheSameAgent() {
        JsonNode first = create(AGENT, TASK.formatted("user_id", "user_ann"));
        JsonNode second = create(AGENT, TASK.formatted("user_id", "user_bob"));
        assertThat(second.path("agent_id")).isEqualTo(first.path("agent_id"));
        assertThat(second.path("agent_task_id")).isNotEqualTo(first.path("agent_task_id"));
    }

    @Test
    void aRevokedAgentTaskIsUseless() {
        JsonNode created = create(AGENT, TASK.formatted("user_id", "user_ann"));
        Answer revoked = api.post(AGENT + "/" + created.path("agent_task_id").asText() + "/revoke", "");
        assertThat(revoked.json().path("agent_task_id")).isEqualTo(created.path("agent_task_id"));
        assertThat(revoked.json().has("url")).isFalse();
        assertThat(visit(created).code()).isEqualTo("agent_task_revoked_code");
    }

    @Test
    void aTicketOfNobodysMakingSignsNobodyIn() {
        String path = "/sign-in?redirect_url=http://localhost:8080/&__clerk_ticket=";
        assertThat(api.send(api.anonymous(path + "x")).code()).isEqualTo("ticket_invalid_code");
        assertThat(api.send(api.anonymous(path + server.sessionToken("ann"))).code()).isEqualTo("ticket_invalid_code");
    }

    @Test
    void aTicketGoesWithItsUser() {
        JsonNode created = signInToken();
        api.delete("/v1/users/user_ann");
        assertThat(visit(created).code()).isEqualTo("resource_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            SIGN_IN + " | {}                                                                       | 422 | user_id",
            SIGN_IN + " | {\"user_id\": \"user_x\"}                                                | 404 | ",
            SIGN_IN + " | {\"user_id\": \"user_cleo\", \"org_id\": \"org_acme\"}                   | 422 | org_id",
            SIGN_IN + " | {\"user_id\": \"user_ann\", \"expires_in_seconds\": 0}                   | 422 | expires_in_seconds",
            ACTOR + "   | {\"actor\": {\"sub\": \"user_bob\"}}                                     | 422 | user_id",
            ACTOR + "   | {\"user_id\": \"user_ann\"}                                              | 422 | actor",
            ACTOR + "   | {\"user_id\": \"user_ann\", \"actor\": {}}                               | 422 | actor.sub",
            ACTOR + "   | {\"user_id\": \"user_ann\", \"actor\": {\"sub\": 1}}                     | 422 | actor.sub",
            ACTOR + "   | {\"user_id\": \"user_x\", \"actor\": {\"sub\": \"user_bob\"}}            | 422 | user_id",
            AGENT + "   | {\"on_behalf_of\": {}, \"permissions\": \"*\", \"agent_name\": \"a\", \"task_description\": \"d\", \"redirect_url\": \"http://localhost/\"} | 422 | on_behalf_of",
            AGENT + "   | {\"on_behalf_of\": {\"user_id\": \"user_x\"}, \"permissions\": \"*\", \"agent_name\": \"a\", \"task_description\": \"d\", \"redirect_url\": \"http://localhost/\"} | 404 | ",
            AGENT + "   | {\"on_behalf_of\": {\"user_id\": \"user_ann\"}, \"permissions\": \"some\", \"agent_name\": \"a\", \"task_description\": \"d\", \"redirect_url\": \"http://localhost/\"} | 422 | permissions",
            AGENT + "   | {\"on_behalf_of\": {\"user_id\": \"user_ann\"}, \"permissions\": \"*\", \"agent_name\": \"a\", \"task_description\": \"d\", \"redirect_url\": \"/page\"} | 422 | redirect_url",
    })
    void aWrongRequestIsRefused(String path, String json, int status, String param) {
        Answer refused = api.post(path, json);
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param == null ? "" : param);
    }

    @ParameterizedTest
    @CsvSource({ SIGN_IN, ACTOR, AGENT })
    void whatIsNotThereIsNotRevoked(String path) {
        assertThat(api.post(path + "/x/revoke", "").status()).isEqualTo(404);
    }
}

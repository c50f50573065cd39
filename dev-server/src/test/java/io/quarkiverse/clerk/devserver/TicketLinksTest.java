package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Where the links in invitations lead. */
class TicketLinksTest extends ServerTest {

    private static final String INVITATIONS = "/v1/invitations";
    private static final String TO_ACME = "/v1/organizations/org_acme/invitations";

    private Portal portal;

    @BeforeEach
    void portal() {
        portal = new Portal(api);
    }

    private Answer follow(JsonNode made) {
        return portal.get(made.path("url").asText().substring(server.url().length()));
    }

    private JsonNode invite(String path, String email, String more) {
        return api.post(path, "{\"email_address\": \"%s\"%s}".formatted(email, more)).json();
    }

    private JsonNode inviteCleo(String more) {
        return invite(TO_ACME, "cleo@example.com", ", \"role\": \"org:admin\"" + more);
    }

    private static String ticket(JsonNode invitation) {
        return Visitor.parameter("ticket", invitation.path("url").asText());
    }

    @ParameterizedTest
    @CsvSource({ "dana@example.com, sign_up", "cleo@example.com, sign_in" })
    void theApplicationIsToldWhatIsLeftToDo(String email, String status) {
        JsonNode invitation = invite(INVITATIONS, email,
                ", \"ignore_existing\": true, \"redirect_url\": \"http://localhost:8080/welcome?x=1#a\"");
        Answer answer = follow(invitation);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("http://localhost:8080/welcome?x=1&__clerk_status=" + status
                + "&__clerk_ticket=" + ticket(invitation) + "#a");
        assertThat(api.get(INVITATIONS + "?status=pending").ids()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "dana@example.com, /sign-up, You are invited", "cleo@example.com, /sign-in, ''" })
    void withoutAnApplicationToGoToThePortalDoesIt(String email, String page, String title) {
        Answer answer = follow(invite(TO_ACME, email, ", \"role\": \"org:member\""));
        assertThat(URI.create(answer.location()).getPath()).isEqualTo(page);
        assertThat(portal.get(answer.location()).text()).contains(title);
    }

    @Test
    void whoIsInvitedAndSignedInJoinsAtOnce() {
        portal.signIn("user_cleo");
        String session = new Script(api, portal.token()).session().path("id").asText();
        JsonNode invitation = inviteCleo(", \"redirect_url\": \"" + Visitor.PAGE + "\"");
        assertThat(Visitor.parameter("__clerk_status", follow(invitation).location())).isEqualTo("complete");
        JsonNode now = new Script(api, portal.token()).session();
        assertThat(now.path("id").asText()).isEqualTo(session);
        assertThat(now.path("last_active_organization_id").asText()).isEqualTo("org_acme");
        assertThat(api.get("/v1/users/user_cleo/organization_memberships").json().at("/data/0/role").asText())
                .isEqualTo("org:admin");
    }

    @Test
    void somebodyElseWhoIsSignedInDoesNotJoin() {
        portal.signIn("user_bob");
        assertThat(Visitor.parameter("__clerk_status", follow(inviteCleo("")).location())).isEqualTo("sign_in");
        assertThat(api.get("/v1/users/user_cleo/organization_memberships").ids()).isEmpty();
    }

    @Test
    void whatTheApplicationGetsSignsUpByScript() {
        JsonNode invitation = invite(INVITATIONS, "dana@example.com", ", \"redirect_url\": \"" + Visitor.PAGE + "\"");
        String ticket = Visitor.parameter("__clerk_ticket", follow(invitation).location());
        JsonNode signUp = Script.inNewBrowser(api)
                .post("/v1/client/sign_ups", Map.of("strategy", "ticket", "ticket", ticket, "password", "correct horse"))
                .json().path("response");
        assertThat(signUp.path("status").asText()).isEqualTo("complete");
        assertThat(signUp.path("email_address").asText()).isEqualTo("dana@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example/", "//evil.example", "javascript:alert(1)", "http://localhost@evil.example",
            "http://localhost:80.evil.example", "http://localhost:8080/\r\nSet-Cookie: a=b" })
    void noTicketLeavesThisMachine(String url) {
        portal.signIn("user_cleo");
        Answer answer = follow(inviteCleo(", \"redirect_url\": " + TextNode.valueOf(url)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(api.get("/v1/users/user_cleo/organization_memberships").ids()).isEmpty();
    }

    @Test
    void whatTheLinkSaysOfWhereToGoDoesNotCount() {
        Answer answer = portal.get("/v1/tickets/accept",
                Map.of("ticket", ticket(inviteCleo("")), "redirect_url", Visitor.PAGE));
        assertThat(answer.location()).startsWith("/sign-in?");
    }

    @Test
    void ticketsOfOtherKindsSignIn() {
        String token = api.post("/v1/sign_in_tokens", "{\"user_id\": \"user_bob\"}").json().path("token").asText();
        Answer answer = portal.get("/v1/tickets/accept", Map.of("ticket", token));
        assertThat(Visitor.parameter("__clerk_status", answer.location())).isEqualTo("sign_in");
        assertThat(portal.get(answer.location()).location()).isEqualTo("/user");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "?ticket=", "?ticket=x", "?ticket=%00%ff", "?ticket=a&ticket=b", "?__clerk_ticket=x" })
    void aTicketOfNobodysMakingIsRefused(String query) {
        Answer answer = Api.exchange(api.anonymous("/v1/tickets/accept" + query).build());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("ticket_invalid_code");
    }

    @Test
    void anInvitationThatIsOverIsRefused() {
        JsonNode invitation = invite(INVITATIONS, "dana@example.com", "");
        api.post(INVITATIONS + "/" + invitation.path("id").asText() + "/revoke", "{}");
        assertThat(follow(invitation).text()).contains("role=\"alert\">Only a pending invitation can be accepted");
    }
}

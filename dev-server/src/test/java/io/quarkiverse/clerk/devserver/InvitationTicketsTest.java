package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Invitations that are followed in a browser. */
class InvitationTicketsTest extends ServerTest {

    private static final String INVITATIONS = "/v1/invitations";
    private static final String TO_ACME = "/v1/organizations/org_acme/invitations";

    private Portal portal;

    @BeforeEach
    void portal() {
        portal = new Portal(api);
    }

    private JsonNode invite(String path, String email, String more) {
        Answer answer = api.post(path, """
                {"email_address": "%s", "redirect_url": "%s"%s}""".formatted(email, Visitor.PAGE, more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode inviteToAcme(String email) {
        return invite(TO_ACME, email, ", \"role\": \"org:admin\", \"public_metadata\": {\"desk\": 7}");
    }

    private static String ticket(JsonNode invitation) {
        return Visitor.parameter("ticket", invitation.path("url").asText());
    }

    private Answer open(JsonNode invitation) {
        return portal.get("/sign-up", Map.of("__clerk_ticket", ticket(invitation), "redirect_url", Visitor.PAGE));
    }

    private Answer accept(JsonNode invitation) {
        return portal.post("/sign-up", Map.of("__clerk_ticket", ticket(invitation), "first_name", "Dana", "redirect_url",
                Visitor.PAGE));
    }

    private JsonNode claims(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.location()).startsWith(Visitor.PAGE + "?__clerk_db_jwt=");
        String token = Visitor.parameter("__clerk_db_jwt", answer.location());
        return Jwts.claims(Visitor.value(new Visitor(api).cookiesOf(token).get("__session")));
    }

    private String status(String path, JsonNode invitation) {
        return api.get(path + "?status=accepted").ids().contains(invitation.path("id").asText()) ? "accepted" : "";
    }

    @Test
    void whoIsInvitedIsAskedForANameAlone() {
        Answer page = open(inviteToAcme("dana@example.com"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("dana@example.com", "Acme", "name=\"first_name\"")
                .doesNotContain("name=\"email_address\"", "name=\"role\"");
        assertThat(Portal.value(page, "redirect_url")).isEqualTo(Visitor.PAGE);
    }

    @Test
    void whoIsInvitedToTheApplicationBecomesAUserWithItsMetadata() {
        JsonNode invitation = invite(INVITATIONS, "dana@example.com", ", \"public_metadata\": {\"team\": \"red\"}");
        assertThat(open(invitation).text()).contains("dana@example.com");
        JsonNode user = api.get("/v1/users/" + claims(accept(invitation)).path("sub").asText()).json();
        assertThat(user.at("/email_addresses/0/email_address").asText()).isEqualTo("dana@example.com");
        assertThat(user.at("/public_metadata/team").asText()).isEqualTo("red");
        assertThat(user.path("first_name").asText()).isEqualTo("Dana");
        assertThat(status(INVITATIONS, invitation)).isEqualTo("accepted");
    }

    @Test
    void whoIsInvitedToAnOrganizationBecomesAMemberInTheRole() {
        JsonNode invitation = inviteToAcme("dana@example.com");
        JsonNode claims = claims(accept(invitation));
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(claims.at("/o/rol").asText()).isEqualTo("admin");
        JsonNode membership = api.get("/v1/users/" + claims.path("sub").asText() + "/organization_memberships").json()
                .at("/data/0");
        assertThat(membership.at("/public_metadata/desk").asInt()).isEqualTo(7);
        assertThat(api.get("/v1/users/" + claims.path("sub").asText()).json().path("public_metadata")).isEmpty();
        assertThat(status(TO_ACME, invitation)).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-up", "/sign-in" })
    void whoIsAUserAlreadyJoins(String path) {
        JsonNode invitation = inviteToAcme("Cleo@example.com");
        Map<String, String> query = Map.of("__clerk_ticket", ticket(invitation), "redirect_url", Visitor.PAGE);
        Answer answer = portal.get(path, query);
        JsonNode claims = claims(path.equals("/sign-in") ? answer : portal.get(answer.location()));
        assertThat(claims.path("sub").asText()).isEqualTo("user_cleo");
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(status(TO_ACME, invitation)).isEqualTo("accepted");
    }

    @Test
    void whoHasGotToSignUpIsSentThere() {
        Answer answer = portal.get("/sign-in", Map.of("__clerk_ticket", ticket(inviteToAcme("dana@example.com"))));
        assertThat(answer.location()).startsWith("/sign-up?__clerk_ticket=");
    }

    @Test
    void whoIsBannedDoesNotJoin() {
        api.post("/v1/users/user_cleo/ban", "");
        JsonNode invitation = inviteToAcme("cleo@example.com");
        Answer answer = portal.get("/sign-in", Map.of("__clerk_ticket", ticket(invitation)));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(status(TO_ACME, invitation)).isEmpty();
        assertThat(api.get("/v1/users/user_cleo/organization_memberships").ids()).isEmpty();
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        JsonNode invitation = invite(INVITATIONS, "dana@example.com", "");
        claims(accept(invitation));
        Answer again = open(invitation);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("role=\"alert\">Only a pending invitation can be accepted; this one is accepted.");
        assertThat(accept(invitation).status()).isEqualTo(400);
    }

    @Test
    void oneThatHasExpiredOrWasRevokedIsRefused() {
        JsonNode revoked = inviteToAcme("dana@example.com");
        api.post(TO_ACME + "/" + revoked.path("id").asText() + "/revoke", "{}");
        assertThat(open(revoked).text()).contains("not pending any more, but revoked");
        JsonNode expired = invite(INVITATIONS, "dora@example.com", "");
        clock.advance(Duration.ofDays(31));
        assertThat(open(expired).text()).contains("this one is expired");
        assertThat(accept(expired).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "\u0000", "\"><script>" })
    void aTicketOfNobodysMakingMakesNobody(String ticket) {
        Answer answer = portal.post("/sign-up", Map.of("__clerk_ticket", ticket, "first_name", "Dana"));
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.text()).doesNotContain("\"><script>");
        assertThat(api.get("/v1/users/count").json().path("total_count").asInt()).isEqualTo(3);
    }

    @Test
    void theAddressIsTheInvitationsWhateverIsTyped() {
        JsonNode claims = claims(portal.post("/sign-up", Map.of("__clerk_ticket", ticket(inviteToAcme("dana@example.com")),
                "email_address", "boss@example.com", "organization_name", "Mine", "redirect_url", Visitor.PAGE)));
        JsonNode user = api.get("/v1/users/" + claims.path("sub").asText()).json();
        assertThat(user.path("email_addresses")).hasSize(1);
        assertThat(user.at("/email_addresses/0/email_address").asText()).isEqualTo("dana@example.com");
        assertThat(api.get("/v1/organizations").ids()).containsExactly("org_acme");
    }
}

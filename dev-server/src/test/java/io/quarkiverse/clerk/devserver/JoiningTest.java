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

/** Invitations, suggestions and requests to join, in browsers. */
class JoiningTest extends ServerTest {

    private static final String ACME = "/v1/organizations/org_acme";
    private static final String INVITED = "/v1/me/organization_invitations";
    private static final String SUGGESTED = "/v1/me/organization_suggestions";

    private Script admin;
    private Script cleo;

    @BeforeEach
    void signIn() {
        admin = new Script(api, new Visitor(api).signIn("user_ann"));
        cleo = new Script(api, new Visitor(api).signIn("user_cleo"));
    }

    private String invite(String email) {
        Answer answer = admin.post(ACME + "/invitations", Map.of("email_address", email, "role", "org:member"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().at("/response/id").asText();
    }

    @Test
    void theInvitedAcceptsAndIsAMember() {
        String id = invite("cleo@example.com");
        JsonNode seen = cleo.get(INVITED + "?status=pending").json().at("/response/data/0");
        assertThat(seen.path("id").asText()).isEqualTo(id);
        assertThat(seen.at("/public_organization_data/name").asText()).isEqualTo("Acme");
        Answer accepted = cleo.post(INVITED + "/" + id + "/accept", Map.of());
        assertThat(accepted.json().at("/response/status").asText()).isEqualTo("accepted");
        assertThat(accepted.json().at("/client/sessions/0/user/organization_memberships/0/role").asText())
                .isEqualTo("org:member");
        assertThat(cleo.get(INVITED + "?status=pending").json().at("/response/total_count").intValue()).isZero();
        assertThat(cleo.post(INVITED + "/" + id + "/accept", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whoInvitesIsNotedAndTheInvitedIsWrittenTo() {
        String id = invite("new@example.com");
        assertThat(api.get(ACME + "/invitations/" + id).json().path("inviter_id").asText()).isEqualTo("user_ann");
    }

    @Test
    void nobodyElseSeesAnInvitationOrAcceptsIt() {
        String id = invite("new@example.com");
        assertThat(cleo.get(INVITED).json().at("/response/total_count").intValue()).isZero();
        assertThat(cleo.post(INVITED + "/" + id + "/accept", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void anAddressThatIsNotVerifiedGetsNobodyIn() {
        api.post("/v1/email_addresses", "{\"user_id\": \"user_cleo\", \"email_address\": \"boss@example.com\","
                + " \"verified\": false}");
        String id = invite("boss@example.com");
        assertThat(cleo.get(INVITED).json().at("/response/total_count").intValue()).isZero();
        assertThat(cleo.post(INVITED + "/" + id + "/accept", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void theTicketOfAnInvitationIsForTheInvitedAlone() {
        invite("new@example.com");
        invite("cleo@example.com");
        assertThat(admin.get(ACME + "/invitations").text()).contains("new@example.com").doesNotContain("__clerk_ticket");
        assertThat(cleo.get(INVITED).text()).contains("cleo@example.com").doesNotContain("__clerk_ticket");
    }

    @Test
    void whatOnlyTheApplicationMayKnowIsNotShown() {
        api.post(ACME + "/invitations", "{\"email_address\": \"cleo@example.com\", \"role\": \"org:member\","
                + " \"private_metadata\": {\"a\": \"hidden thing\"}}");
        assertThat(admin.get(ACME + "/invitations").text()).contains("cleo@").doesNotContain("hidden thing");
        assertThat(cleo.get(INVITED).text()).contains("cleo@").doesNotContain("hidden thing");
    }

    @Test
    void manyAreInvitedAtOnceOrNone() {
        Answer answer = admin.post(ACME + "/invitations/bulk",
                Map.of("email_address", "[\"a@example.com\", \"b@example.com\"]", "role", "org:member"));
        assertThat(answer.json().path("response")).hasSize(2);
        assertThat(admin.post(ACME + "/invitations/bulk",
                Map.of("email_address", "[\"c@example.com\", \"a@example.com\"]", "role", "org:member")).status())
                .isEqualTo(400);
        assertThat(admin.get(ACME + "/invitations/pending").json().at("/response/total_count").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "[1]", "{}", "nobody", "[\"a@example.com\", null]" })
    void whatIsNoListOfAddressesIsRefused(String addresses) {
        assertThat(admin.post(ACME + "/invitations/bulk", Map.of("email_address", addresses, "role", "org:member")).status())
                .isBetween(400, 422);
        assertThat(admin.get(ACME + "/invitations").json().at("/response/total_count").intValue()).isZero();
    }

    @Test
    void anInvitationIsTakenBackOrGetsTooOld() {
        String id = invite("cleo@example.com");
        assertThat(admin.post(ACME + "/invitations/" + id + "/revoke", Map.of()).json().at("/response/status").asText())
                .isEqualTo("revoked");
        assertThat(cleo.post(INVITED + "/" + id + "/accept", Map.of()).status()).isEqualTo(404);
        String second = invite("cleo@example.com");
        clock.advance(Duration.ofDays(31));
        cleo = new Script(api, new Visitor(api).signIn("user_cleo"));
        assertThat(cleo.post(INVITED + "/" + second + "/accept", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void invitationsOfOtherOrganizationsCannotBeTakenBack() {
        String id = invite("new@example.com");
        String other = cleo.post("/v1/organizations", Map.of("name", "Other")).json().at("/response/id").asText();
        assertThat(cleo.post("/v1/organizations/" + other + "/invitations/" + id + "/revoke", Map.of()).status())
                .isEqualTo(404);
        assertThat(api.get(ACME + "/invitations/" + id).json().path("status").asText()).isEqualTo("pending");
    }

    @Test
    void aDomainIsAddedUnverifiedAndRemoved() {
        JsonNode domain = admin.post(ACME + "/domains", Map.of("name", "Acme.example")).json().path("response");
        assertThat(domain.path("verification").isNull()).isTrue();
        assertThat(admin.get(ACME + "/domains").json().at("/response/data/0/name").asText()).isEqualTo("acme.example");
        String path = ACME + "/domains/" + domain.path("id").asText();
        assertThat(admin.get(path).status()).isEqualTo(200);
        assertThat(admin.delete(path).json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(admin.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "gmail.com", "no domain", "", "a..b" })
    void whatCannotBeAnOrganizationsDomainIsRefused(String name) {
        assertThat(admin.post(ACME + "/domains", Map.of("name", name)).status()).isEqualTo(422);
    }

    private String addDomain() {
        return ACME + "/domains/"
                + admin.post(ACME + "/domains", Map.of("name", "acme.example")).json().at("/response/id").asText();
    }

    @Test
    void whoReadsEmailsAtADomainVerifiesIt() {
        String domain = addDomain();
        Map<String, String> address = Map.of("affiliation_email_address", "ann+clerk_test@acme.example");
        JsonNode sent = admin.post(domain + "/prepare_affiliation_verification", address).json().path("response");
        assertThat(sent.at("/verification/status").asText()).isEqualTo("unverified");
        JsonNode verified = admin.post(domain + "/attempt_affiliation_verification", Map.of("code", "424242")).json()
                .path("response");
        assertThat(verified.at("/verification/status").asText()).isEqualTo("verified");
        assertThat(verified.at("/verification/verified_at").longValue()).isEqualTo(clock.millis());
        assertThat(admin.post(domain + "/prepare_affiliation_verification", address).code())
                .isEqualTo("verification_already_verified");
    }

    @Test
    void codesForADomainCannotBeGuessedOrSentElsewhere() {
        String domain = addDomain();
        String attempt = domain + "/attempt_affiliation_verification";
        assertThat(admin.post(attempt, Map.of("code", "424242")).status()).isEqualTo(400);
        assertThat(admin.post(domain + "/prepare_affiliation_verification",
                Map.of("affiliation_email_address", "ann@acme.example.evil.example")).status()).isEqualTo(422);
        admin.post(domain + "/prepare_affiliation_verification",
                Map.of("affiliation_email_address", "ann+clerk_test@acme.example"));
        for (int i = 0; i < 3; i++) {
            assertThat(admin.post(attempt, Map.of("code", "00000" + i)).status()).isEqualTo(422);
        }
        assertThat(admin.post(attempt, Map.of("code", "424242")).code()).isEqualTo("verification_failed");
        assertThat(admin.get(domain).json().at("/response/verification/status").asText()).isEqualTo("failed");
    }

    /** A domain at which Cleo has her address. */
    private String suggest(boolean verified) {
        return api.post(ACME + "/domains", "{\"name\": \"example.com\", \"enrollment_mode\": \"automatic_suggestion\","
                + " \"verified\": " + verified + "}").id();
    }

    private JsonNode suggestions() {
        return cleo.get(SUGGESTED).json().path("response");
    }

    @Test
    void whoseAddressIsAtTheDomainMayAskAndIsLetIn() {
        suggest(true);
        JsonNode suggestion = suggestions().at("/data/0");
        assertThat(suggestion.at("/public_organization_data/slug").asText()).isEqualTo("acme");
        cleo.post(SUGGESTED + "/" + suggestion.path("id").asText() + "/accept", Map.of());
        assertThat(suggestions().at("/data/0/status").asText()).isEqualTo("accepted");
        JsonNode request = admin.get(ACME + "/membership_requests?status=pending").json().at("/response/data/0");
        assertThat(request.at("/public_user_data/user_id").asText()).isEqualTo("user_cleo");
        Answer accepted = admin.post(ACME + "/membership_requests/" + request.path("id").asText() + "/accept", Map.of());
        assertThat(accepted.json().at("/response/status").asText()).isEqualTo("accepted");
        assertThat(cleo.get(ACME).status()).isEqualTo(200);
        assertThat(suggestions().path("total_count").intValue()).isZero();
    }

    @Test
    void whoIsRejectedIsNoMember() {
        suggest(true);
        cleo.post(SUGGESTED + "/" + suggestions().at("/data/0/id").asText() + "/accept", Map.of());
        String request = ACME + "/membership_requests/"
                + admin.get(ACME + "/membership_requests").json().at("/response/data/0/id").asText();
        assertThat(admin.post(request + "/reject", Map.of()).json().at("/response/status").asText()).isEqualTo("rejected");
        assertThat(admin.post(request + "/accept", Map.of()).status()).isEqualTo(404);
        assertThat(cleo.get(ACME).status()).isEqualTo(404);
    }

    @Test
    void nothingIsSuggestedByADomainThatIsNotVerifiedOrDoesNotSay() {
        String id = suggest(false);
        assertThat(suggestions().path("total_count").intValue()).isZero();
        api.patch(ACME + "/domains/" + id, "{\"verified\": true}");
        assertThat(suggestions().path("total_count").intValue()).isEqualTo(1);
        admin.post(ACME + "/domains/" + id + "/update_enrollment_mode", Map.of("enrollment_mode", "manual_invitation"));
        assertThat(suggestions().path("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { INVITED, SUGGESTED, ACME + "/invitations", ACME + "/membership_requests", ACME + "/domains" })
    void malformedQueriesAreRefused(String path) {
        assertThat(admin.get(path + "?limit=0").status()).isEqualTo(422);
        assertThat(admin.get(path + (path.endsWith("domains") ? "?enrollment_mode=x" : "?status=x")).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = { INVITED, SUGGESTED, INVITED + "/x", "/v1/me/organization_memberships" })
    void whoeverIsNotSignedInIsToldNothing(String path) {
        Script nobody = Script.inNewBrowser(api);
        assertThat(path.endsWith("x") ? nobody.post(path + "/accept", Map.of()).status() : nobody.get(path).status())
                .isEqualTo(401);
    }
}

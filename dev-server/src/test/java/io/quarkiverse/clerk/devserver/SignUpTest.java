package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;
import io.quarkiverse.clerk.devserver.api.Json;

class SignUpTest extends ServerTest {

    private static final String SIGN_UPS = "/v1/client/sign_ups";
    private static final Map<String, String> GUEST = Map.of("email_address", "guest@example.com", "password", "correct horse",
            "first_name", "Gil", "unsafe_metadata", "{\"theme\": \"dark\"}", "locale", "de-DE", "timezone", "Europe/Berlin");

    private Script script;
    private String id;

    @BeforeEach
    void browser() {
        script = Script.inNewBrowser(api);
    }

    private Answer create(Map<String, String> form) {
        Answer answer = script.post(SIGN_UPS, form);
        id = answer.json().at("/response/id").asText();
        return answer;
    }

    private Answer update(Map<String, String> form) {
        return script.patch(SIGN_UPS + "/" + id, form);
    }

    private Answer prepare(String strategy) {
        return script.post(SIGN_UPS + "/" + id + "/prepare_verification", Map.of("strategy", strategy));
    }

    private Answer attempt(String strategy, String code) {
        return script.post(SIGN_UPS + "/" + id + "/attempt_verification", Map.of("strategy", strategy, "code", code));
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static void assertStatus(Answer answer, String status) {
        assertThat(answer.json().at("/response/status").asText()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void aGuestBecomesAUserWhoIsSignedIn() {
        JsonNode begun = create(GUEST).json();
        assertThat(begun.at("/response/status").asText()).isEqualTo("missing_requirements");
        assertThat(begun.at("/response/missing_fields")).isEmpty();
        assertThat(begun.at("/response/unverified_fields/0").asText()).isEqualTo("email_address");
        assertThat(begun.at("/client/sign_up")).isEqualTo(begun.path("response"));

        JsonNode sent = prepare("email_code").json();
        assertThat(sent.at("/response/verifications/email_address/next_action").asText()).isEqualTo("needs_attempt");
        assertThat(Sent.email(server).path("to_email_address").asText()).isEqualTo("guest@example.com");

        JsonNode done = attempt("email_code", Sent.code(server)).json();
        assertThat(done.at("/response/status").asText()).isEqualTo("complete");
        assertThat(done.at("/response/created_session_id")).isEqualTo(script.session().path("id"));
        assertThat(done.at("/client/sign_up").isNull()).isTrue();
        String userId = done.at("/response/created_user_id").asText();
        JsonNode user = api.get("/v1/users/" + userId).json();
        assertThat(user.path("first_name").asText()).isEqualTo("Gil");
        assertThat(user.at("/unsafe_metadata/theme").asText()).isEqualTo("dark");
        assertThat(user.at("/email_addresses/0/verification/status").asText()).isEqualTo("verified");
        assertThat(user.at("/email_addresses/0/verification/strategy").asText()).isEqualTo("email_code");
        assertThat(api.post("/v1/users/" + userId + "/verify_password", "{\"password\": \"correct horse\"}").status())
                .isEqualTo(200);
        assertThat(server.webhooks().messages().stream().map(message -> message.type())).contains("user.created",
                "session.created");
    }

    /** Else Clerk's components, and whoever signs up with them, wait for a code that nobody has sent. */
    @Test
    void aVerificationHasNoStatusBeforeTheCodeIsSent() {
        assertThat(create(GUEST).json().at("/response/verifications/email_address")).isEqualTo(Json.literal(
                "{\"next_action\": \"needs_prepare\", \"supported_strategies\": [\"email_code\"]}"));
        prepare("email_code");
        assertThat(update(Map.of("email_address", "other@example.com")).json()
                .at("/response/verifications/email_address/status").isMissingNode()).isTrue();
        assertRefused(attempt("email_code", "424242"), 400, "verification_not_sent");
    }

    @Test
    void theApplicationSeesTheSameSignUp() {
        create(GUEST);
        JsonNode seen = api.get("/v1/sign_ups/" + id).json();
        assertThat(seen.path("email_address").asText()).isEqualTo("guest@example.com");
        assertThat(seen.has("client_id")).isFalse();
        api.patch("/v1/sign_ups/" + id, "{\"external_id\": \"e1\"}");
        prepare("email_code");
        String userId = attempt("email_code", Sent.code(server)).json().at("/response/created_user_id").asText();
        assertThat(api.get("/v1/users/" + userId).json().path("external_id").asText()).isEqualTo("e1");
        assertThat(api.get("/v1/sign_ups/" + id).json().path("status").asText()).isEqualTo("complete");
    }

    @Test
    void whatIsMissingCanBeSaidLater() {
        assertThat(create(Map.of()).json().at("/response/missing_fields").toString())
                .isEqualTo("[\"email_address\",\"password\"]");
        update(Map.of("email_address", "guest@example.com"));
        prepare("email_code");
        assertStatus(attempt("email_code", Sent.code(server)), "missing_requirements");
        assertStatus(update(Map.of("password", "correct horse")), "complete");
    }

    @Test
    void aPhoneNumberThatIsGivenIsVerifiedToo() {
        Map<String, String> guest = new HashMap<>(GUEST);
        guest.put("phone_number", "+12025550123");
        create(guest);
        prepare("email_code");
        String code = Sent.code(server);
        prepare("phone_code");
        assertStatus(attempt("email_code", code), "missing_requirements");
        JsonNode done = attempt("phone_code", "424242").json();
        assertThat(api.get("/v1/users/" + done.at("/response/created_user_id").asText()).json()
                .at("/phone_numbers/0/phone_number").asText()).isEqualTo("+12025550123");
    }

    @Test
    void theCodeOfThePhoneIsNoneOfTheEmail() {
        Map<String, String> guest = new HashMap<>(GUEST);
        guest.put("phone_number", "+12025550123");
        create(guest);
        prepare("phone_code");
        assertRefused(attempt("email_code", "424242"), 400, "verification_not_sent");
    }

    @Test
    void theCodeOfOneAddressDoesNotVerifyAnother() {
        create(GUEST);
        prepare("email_code");
        String code = Sent.code(server);
        update(Map.of("email_address", "victim@example.com"));
        assertRefused(attempt("email_code", code), 400, "verification_not_sent");
        update(Map.of("email_address", "guest@example.com"));
        assertRefused(attempt("email_code", code), 400, "verification_not_sent");
    }

    @Test
    void anAddressThatWasVerifiedHasToBeVerifiedAnewWhenItChanges() {
        create(Map.of("email_address", "guest@example.com"));
        prepare("email_code");
        attempt("email_code", Sent.code(server));
        JsonNode changed = update(Map.of("email_address", "victim@example.com", "password", "correct horse")).json();
        assertThat(changed.at("/response/unverified_fields/0").asText()).isEqualTo("email_address");
        assertThat(changed.at("/response/status").asText()).isEqualTo("missing_requirements");
    }

    @Test
    void wrongAndLateCodesAreRefused() {
        create(GUEST);
        assertRefused(attempt("email_code", "424242"), 400, "verification_not_sent");
        prepare("email_code");
        String code = Sent.code(server);
        for (int i = 0; i < 3; i++) {
            assertRefused(attempt("email_code", code.equals("000000") ? "1" : "000000"), 422, "form_code_incorrect");
        }
        assertRefused(attempt("email_code", code), 400, "verification_failed");
        prepare("email_code");
        clock.advance(Duration.ofMinutes(10));
        assertRefused(attempt("email_code", Sent.code(server)), 400, "verification_expired");
    }

    @Test
    void aCodeIsUsedOnceAndOfOneBrowserOnly() {
        create(GUEST);
        prepare("email_code");
        Script other = Script.inNewBrowser(api);
        other.post("/v1/client", Map.of());
        assertRefused(other.post(SIGN_UPS + "/" + id + "/attempt_verification",
                Map.of("strategy", "email_code", "code", Sent.code(server))), 404, "resource_not_found");
        assertRefused(other.get(SIGN_UPS + "/" + id), 404, "resource_not_found");
        attempt("email_code", Sent.code(server));
        assertRefused(attempt("email_code", Sent.code(server)), 400, "client_state_invalid");
    }

    @Test
    void whatIsTakenIsRefused() {
        api.post("/v1/users", "{\"email_address\": [\"taken@example.com\"], \"username\": \"taken\"}");
        Answer answer = create(Map.of("email_address", "TAKEN@example.com"));
        assertRefused(answer, 422, "form_identifier_exists");
        assertThat(answer.param()).isEqualTo("email_address");
        assertThat(create(Map.of("username", "taken")).param()).isEqualTo("username");
    }

    @Test
    void whatIsTakenMeanwhileIsRefused() {
        create(GUEST);
        prepare("email_code");
        api.post("/v1/users", "{\"email_address\": [\"guest@example.com\"]}");
        assertRefused(attempt("email_code", Sent.code(server)), 422, "form_identifier_exists");
    }

    @Test
    void weakPasswordsAreRefusedAndNotRepeated() {
        Answer answer = create(Map.of("email_address", "guest@example.com", "password", "sh0rt"));
        assertRefused(answer, 422, "form_password_length_too_short");
        assertThat(answer.param()).isEqualTo("password");
        assertThat(answer.text()).doesNotContain("sh0rt");
    }

    @ParameterizedTest
    @ValueSource(strings = { "email_address", "phone_number", "unsafe_metadata", "is_admin" })
    void whatIsMalformedIsNamed(String param) {
        Answer answer = create(Map.of(param, "no such thing"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.param()).isEqualTo(param);
    }

    @Test
    void longTextsAreRefused() {
        assertThat(create(Map.of("first_name", "x".repeat(257))).status()).isEqualTo(422);
        assertThat(create(Map.of("email_address", "x".repeat(256) + "@example.com")).status()).isEqualTo(422);
        assertThat(create(Map.of("unsafe_metadata", "x".repeat(2_000_000))).status()).isBetween(400, 499);
    }

    @Test
    void strategiesThatNeedOthersAreRefused() {
        assertThat(create(Map.of("strategy", "oauth_google")).param()).isEqualTo("strategy");
        assertThat(create(Map.of("web3_wallet", "0x1")).param()).isEqualTo("web3_wallet");
        assertRefused(create(Map.of("transfer", "true")), 400, "account_transfer_invalid");
        create(GUEST);
        assertThat(prepare("oauth_google").param()).isEqualTo("strategy");
        assertThat(prepare("totp").param()).isEqualTo("strategy");
        assertRefused(prepare("phone_code"), 400, "verification_missing");
    }

    @Test
    void whoIsSignedInDoesNotSignUp() {
        Script signedIn = new Script(api, new Visitor(api).signIn("user_bob"));
        assertRefused(signedIn.post(SIGN_UPS, GUEST), 400, "session_exists");
    }

    @Test
    void aSignUpIsAbandonedAfterADay() {
        create(GUEST);
        clock.advance(Duration.ofDays(1));
        assertThat(script.get(SIGN_UPS + "/" + id).json().at("/response/status").asText()).isEqualTo("abandoned");
        assertThat(script.client().path("sign_up").isNull()).isTrue();
        assertRefused(update(Map.of("first_name", "G")), 400, "client_state_invalid");
    }

    @Test
    void anInvitationVerifiesTheAddressThatItWasSentTo() {
        String url = api.post("/v1/invitations",
                "{\"email_address\": \"invited@example.com\", \"public_metadata\": {\"plan\": \"pro\"}}").json().path("url")
                .asText();
        String ticket = url.substring(url.indexOf('=') + 1);
        Answer begun = create(Map.of("strategy", "ticket", "ticket", ticket, "email_address", "other@example.com"));
        assertThat(begun.json().at("/response/email_address").asText()).isEqualTo("invited@example.com");
        assertThat(begun.json().at("/response/missing_fields").toString()).isEqualTo("[\"password\"]");
        update(Map.of("email_address", "other@example.com"));
        Answer done = update(Map.of("password", "correct horse"));
        assertStatus(done, "complete");
        JsonNode user = api.get("/v1/users/" + done.json().at("/response/created_user_id").asText()).json();
        assertThat(user.at("/email_addresses/0/email_address").asText()).isEqualTo("invited@example.com");
        assertThat(user.at("/public_metadata/plan").asText()).isEqualTo("pro");

        Answer again = Script.inNewBrowser(api).post(SIGN_UPS, Map.of("strategy", "ticket", "ticket", ticket));
        assertRefused(again, 400, "invitation_already_accepted");
        assertThat(again.text()).doesNotContain(ticket);
    }

    @Test
    void anInvitationToAnOrganizationMakesAMember() {
        String url = api.post("/v1/organizations/org_acme/invitations", """
                {"email_address": "invited@example.com", "role": "org:member", "inviter_user_id": "user_ann"}""").json()
                .path("url").asText();
        create(Map.of("ticket", url.substring(url.indexOf('=') + 1), "password", "correct horse"));
        assertThat(script.session().path("last_active_organization_id").asText()).isEqualTo("org_acme");
    }

    @Test
    void aTicketOfNobodysMakingIsRefused() {
        assertRefused(create(Map.of("strategy", "ticket", "ticket", "made up")), 400, "ticket_invalid_code");
    }

    @Test
    void whoIsAUserAlreadyDoesNotSignUpByInvitation() {
        String url = api.post("/v1/invitations", "{\"email_address\": \"late@example.com\"}").json().path("url").asText();
        api.post("/v1/users", "{\"email_address\": [\"late@example.com\"]}");
        assertRefused(create(Map.of("ticket", url.substring(url.indexOf('=') + 1))), 400, "invitation_account_exists");
    }

    @Test
    void theListsOfTheInstanceAreHeeded() {
        api.post("/v1/allowlist_identifiers", "{\"identifier\": \"*@example.com\"}");
        api.post("/v1/blocklist_identifiers", "{\"identifier\": \"bad@example.com\"}");
        api.patch("/v1/instance/restrictions",
                "{\"allowlist\": true, \"blocklist\": true, \"block_email_subaddresses\": true}");
        assertRefused(create(Map.of("email_address", "guest@elsewhere.example")), 403, "not_allowed_access");
        assertRefused(create(Map.of("email_address", "bad@example.com")), 403, "not_allowed_access");
        assertRefused(create(Map.of("email_address", "a+b@example.com")), 422, "form_email_address_blocked");
        assertThat(create(Map.of("email_address_or_phone_number", "guest@example.com")).json().at("/response/email_address")
                .asText()).isEqualTo("guest@example.com");
    }

    @Test
    void anAcceptedAgreementIsKept() {
        Map<String, String> guest = new HashMap<>(GUEST);
        guest.put("legal_accepted", "true");
        guest.put("strategy", "email_code");
        create(guest);
        String userId = attempt("email_code", Sent.code(server)).json().at("/response/created_user_id").asText();
        assertThat(api.get("/v1/users/" + userId).json().path("legal_accepted_at").asLong()).isEqualTo(clock.millis());
    }
}

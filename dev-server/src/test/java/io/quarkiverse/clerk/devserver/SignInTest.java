package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SignInTest extends ServerTest {

    static final String PASSWORD = "correct horse";
    private static final String SIGN_INS = "/v1/client/sign_ins";

    private Script script;
    private String userId;

    @BeforeEach
    void user() {
        userId = api.post("/v1/users", """
                {"email_address": ["zoe@example.com", "second@example.com"], "phone_number": ["+12025550123"],
                 "username": "zoe", "first_name": "Zoe", "password": "correct horse"}""").id();
        script = Script.inNewBrowser(api);
    }

    private Answer create(Map<String, String> form) {
        return script.post(SIGN_INS, form);
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = { "zoe@example.com", "ZOE@example.com", "second@example.com", "+12025550123", "zoe" })
    void identifierAndPasswordSignInAtOnce(String identifier) {
        JsonNode signIn = create(Map.of("identifier", identifier, "password", PASSWORD, "locale", "en-US", "timezone",
                "Europe/Berlin", "captcha_token", "x")).json();
        assertThat(signIn.at("/response/status").asText()).isEqualTo("complete");
        assertThat(signIn.at("/response/first_factor_verification/strategy").asText()).isEqualTo("password");
        assertThat(signIn.at("/client/sign_in").isNull()).isTrue();
        assertThat(signIn.at("/client/sessions/0/id")).isEqualTo(signIn.at("/response/created_session_id"));
        assertThat(signIn.at("/client/last_authentication_strategy").asText()).isEqualTo("password");
        assertThat(script.session().at("/user/id").asText()).isEqualTo(userId);
        assertThat(script.session().path("factor_verification_age").toString()).isEqualTo("[0,-1]");
    }

    @Test
    void theTwoStepsOfAPasswordShowWhatIsGoingOn() {
        JsonNode begun = create(Map.of("identifier", "zoe@example.com")).json();
        assertThat(begun.at("/response/status").asText()).isEqualTo("needs_first_factor");
        assertThat(begun.at("/client/sign_in")).isEqualTo(begun.path("response"));
        assertThat(begun.at("/response/supported_first_factors").findValuesAsText("strategy")).contains("password",
                "email_code", "phone_code", "reset_password_email_code");
        assertThat(begun.at("/response/supported_first_factors").findValuesAsText("safe_identifier"))
                .contains("zoe@example.com", "s***@example.com").doesNotContain("second@example.com", "+12025550123");
        assertThat(begun.at("/response/user_data/first_name").asText()).isEqualTo("Zoe");

        String id = begun.at("/response/id").asText();
        JsonNode done = script.post(SIGN_INS + "/" + id + "/attempt_first_factor",
                Map.of("strategy", "password", "password", PASSWORD)).json();
        assertThat(done.at("/response/status").asText()).isEqualTo("complete");
        assertThat(script.get(SIGN_INS + "/" + id).json().at("/response/created_session_id"))
                .isEqualTo(script.session().path("id"));
    }

    @Test
    void whoeverSignsInIsSeenByTheApplication() {
        create(Map.of("identifier", "zoe", "password", PASSWORD));
        assertThat(api.get("/v1/sessions?user_id=" + userId).ids()).containsExactly(script.session().path("id").asText());
        assertThat(api.get("/v1/users/" + userId).json().path("last_sign_in_at").asLong()).isEqualTo(clock.millis());
    }

    @ParameterizedTest
    @ValueSource(strings = { "nobody@example.com", "user_bob", "+19995550100", "%", "'" })
    void anIdentifierOfNobodyIsNotFound(String identifier) {
        Answer answer = create(Map.of("identifier", identifier, "password", PASSWORD));
        assertRefused(answer, 422, "form_identifier_not_found");
        assertThat(answer.param()).isEqualTo("identifier");
    }

    @Test
    void aWrongPasswordIsRefusedAndNotRepeated() {
        Answer answer = create(Map.of("identifier", "zoe", "password", "wrong password"));
        assertRefused(answer, 422, "form_password_incorrect");
        assertThat(answer.param()).isEqualTo("password");
        assertThat(answer.text()).doesNotContain("wrong password");
        assertThat(script.client().path("sessions")).isEmpty();
    }

    @Test
    void aUserWithoutPasswordNeedsAnotherStrategy() {
        api.post("/v1/users", "{\"email_address\": [\"code@example.com\"]}");
        assertRefused(create(Map.of("identifier", "code@example.com", "password", PASSWORD)), 400,
                "strategy_for_user_invalid");
    }

    @Test
    void whoGuessesForLongLocksTheUserForAnHour() {
        for (int i = 0; i < 99; i++) {
            assertRefused(create(Map.of("identifier", "zoe", "password", "wrong " + i)), 422, "form_password_incorrect");
        }
        assertThat(api.get("/v1/users/" + userId).json().path("verification_attempts_remaining").asInt()).isEqualTo(1);
        assertRefused(create(Map.of("identifier", "zoe", "password", "wrong")), 403, "user_locked");
        assertThat(api.get("/v1/users/" + userId).json().path("locked").booleanValue()).isTrue();
        assertRefused(create(Map.of("identifier", "zoe", "password", PASSWORD)), 403, "user_locked");
        clock.advance(Duration.ofHours(1));
        assertRefused(create(Map.of("identifier", "zoe", "password", "wrong")), 422, "form_password_incorrect");
        assertThat(create(Map.of("identifier", "zoe", "password", PASSWORD)).status()).isEqualTo(200);
        assertThat(api.get("/v1/users/" + userId).json().path("verification_attempts_remaining").asInt()).isEqualTo(100);
    }

    @Test
    void bannedUsersAreRefused() {
        api.post("/v1/users/" + userId + "/ban", "{}");
        assertRefused(create(Map.of("identifier", "zoe", "password", PASSWORD)), 403, "user_banned");
    }

    @Test
    void aUserWhoIsBannedHalfWayIsRefused() {
        String id = create(Map.of("identifier", "zoe")).json().at("/response/id").asText();
        api.post("/v1/users/" + userId + "/ban", "{}");
        assertRefused(script.post(SIGN_INS + "/" + id + "/attempt_first_factor",
                Map.of("strategy", "password", "password", PASSWORD)), 403, "user_banned");
    }

    @Test
    void aPasswordThatOthersKnowHasToBeReset() {
        api.post("/v1/users/" + userId + "/password/set_compromised", "{}");
        assertRefused(create(Map.of("identifier", "zoe", "password", PASSWORD)), 422, "form_password_compromised");
    }

    @Test
    void nobodySignsInTwice() {
        create(Map.of("identifier", "zoe", "password", PASSWORD));
        assertRefused(create(Map.of("identifier", "zoe", "password", PASSWORD)), 400, "session_exists");
        script.delete("/v1/client/sessions");
        assertThat(create(Map.of("identifier", "zoe", "password", PASSWORD)).status()).isEqualTo(200);
    }

    @Test
    void aSignInIsOfOneBrowserAndOfNoOther() {
        String id = create(Map.of("identifier", "zoe")).json().at("/response/id").asText();
        Script other = Script.inNewBrowser(api);
        assertRefused(other.get(SIGN_INS + "/" + id), 404, "resource_not_found");
        other.post("/v1/client", Map.of());
        assertRefused(other.post(SIGN_INS + "/" + id + "/attempt_first_factor",
                Map.of("strategy", "password", "password", PASSWORD)), 404, "resource_not_found");
    }

    @Test
    void aSignInIsAbandonedAfterADay() {
        String id = create(Map.of("identifier", "zoe")).json().at("/response/id").asText();
        clock.advance(Duration.ofDays(1));
        assertThat(script.get(SIGN_INS + "/" + id).json().at("/response/status").asText()).isEqualTo("abandoned");
        assertThat(script.client().path("sign_in").isNull()).isTrue();
        assertRefused(script.post(SIGN_INS + "/" + id + "/attempt_first_factor",
                Map.of("strategy", "password", "password", PASSWORD)), 400, "client_state_invalid");
    }

    @Test
    void aSignInGoesWithItsUser() {
        String id = create(Map.of("identifier", "zoe")).json().at("/response/id").asText();
        api.delete("/v1/users/" + userId);
        assertRefused(script.get(SIGN_INS + "/" + id), 404, "resource_not_found");
        assertThat(script.client().path("sign_in").isNull()).isTrue();
    }

    @Test
    void aTicketSignsIn() {
        String ticket = api.post("/v1/sign_in_tokens", "{\"user_id\": \"" + userId + "\"}").json().path("token").asText();
        JsonNode signIn = create(Map.of("strategy", "ticket", "ticket", ticket)).json();
        assertThat(signIn.at("/response/status").asText()).isEqualTo("complete");
        assertThat(signIn.at("/response/first_factor_verification/strategy").asText()).isEqualTo("ticket");
        assertThat(script.session().at("/user/id").asText()).isEqualTo(userId);

        Answer again = Script.inNewBrowser(api).post(SIGN_INS, Map.of("strategy", "ticket", "ticket", ticket));
        assertRefused(again, 400, "sign_in_token_already_used_code");
        assertThat(again.text()).doesNotContain(ticket);
    }

    @Test
    void aTicketOfNobodysMakingIsRefused() {
        assertRefused(create(Map.of("strategy", "ticket", "ticket", "made up")), 400, "ticket_invalid_code");
        assertRefused(create(Map.of("strategy", "ticket")), 422, "form_param_missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "oauth_google", "saml", "enterprise_sso", "passkey", "web3_metamask_signature", "nonsense" })
    void strategiesThatNeedOthersAreRefused(String strategy) {
        Answer answer = create(Map.of("strategy", strategy, "identifier", "zoe"));
        assertRefused(answer, 422, "form_param_value_invalid");
        assertThat(answer.param()).isEqualTo("strategy");
    }

    @Test
    void thereIsNothingToTransfer() {
        assertRefused(create(Map.of("transfer", "true")), 400, "account_transfer_invalid");
    }

    @Test
    void withoutIdentifierASignInWaitsForOne() {
        JsonNode begun = create(Map.of()).json();
        assertThat(begun.at("/response/status").asText()).isEqualTo("needs_identifier");
        assertRefused(script.post(SIGN_INS + "/" + begun.at("/response/id").asText() + "/attempt_first_factor",
                Map.of("strategy", "password", "password", PASSWORD)), 400, "client_state_invalid");
        assertRefused(create(Map.of("password", PASSWORD)), 422, "form_param_missing");
        assertRefused(create(Map.of("strategy", "email_code")), 422, "form_param_missing");
    }

    @Test
    void whatIsNoParameterIsRefused() {
        assertRefused(create(Map.of("identifier", "zoe", "is_admin", "true")), 422, "form_param_unknown");
    }

    @Test
    void hugeValuesAreRefused() {
        assertThat(create(Map.of("identifier", "a".repeat(2_000_000))).status()).isBetween(400, 499);
        assertThat(create(Map.of("identifier", "zoe", "password", "p".repeat(7000))).status()).isEqualTo(422);
    }

    @Test
    void whoIsOnTheAllowlistSignsInByUsernameToo() {
        api.patch("/v1/instance/restrictions", "{\"allowlist\": true}");
        assertRefused(create(Map.of("identifier", "zoe")), 403, "not_allowed_access");
        api.post("/v1/allowlist_identifiers", "{\"identifier\": \"zoe@example.com\"}");
        assertThat(create(Map.of("identifier", "zoe")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "identifier=zoe&identifier=user_bob", "identifier=zoe&password=wrong&password=correct+horse",
            "identifier", "=", "&&&", "identifier=%zz", "identifier=%00", "identifier[a]=zoe", "transfer=perhaps" })
    void formsThatNoScriptSendsSignNobodyIn(String form) {
        Answer answer = Api.exchange(api.anonymous(SIGN_INS + "?__clerk_db_jwt=" + script.devBrowser())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
        assertThat(answer.status()).as(answer.text()).isLessThan(500);
        assertThat(script.post("/v1/client", Map.of()).json().at("/response/sessions")).isEmpty();
    }

    @Test
    void whoIsOnTheBlocklistDoesNotSignIn() {
        api.post("/v1/blocklist_identifiers", "{\"identifier\": \"zoe@example.com\"}");
        assertThat(create(Map.of("identifier", "zoe@example.com")).status()).isEqualTo(200);
        api.patch("/v1/instance/restrictions", "{\"blocklist\": true}");
        assertRefused(create(Map.of("identifier", "ZOE@example.com")), 403, "not_allowed_access");
        api.patch("/v1/instance/restrictions", "{\"allowlist_blocklist_disabled_on_sign_in\": true}");
        assertThat(create(Map.of("identifier", "zoe@example.com")).status()).isEqualTo(200);
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;
import io.quarkiverse.clerk.devserver.resource.user.TotpCodes;

/** Signing in by what is sent to the user, and by second factors. */
class SignInCodesTest extends ServerTest {

    private static final String SIGN_INS = "/v1/client/sign_ins";

    private Script script;
    private String userId;
    private String id;

    @BeforeEach
    void begin() {
        userId = api.post("/v1/users", """
                {"email_address": ["zoe@example.com", "second@example.com"], "phone_number": ["+12025550123"],
                 "password": "correct horse"}""").id();
        script = Script.inNewBrowser(api);
        id = begin("zoe@example.com");
    }

    private String begin(String identifier) {
        return script.post(SIGN_INS, Map.of("identifier", identifier)).json().at("/response/id").asText();
    }

    private Answer step(String step, Map<String, String> form) {
        return script.post(SIGN_INS + "/" + id + "/" + step, form);
    }

    private Answer prepare(String strategy) {
        return step("prepare_first_factor", Map.of("strategy", strategy));
    }

    private Answer attempt(String strategy, String code) {
        return step("attempt_first_factor", Map.of("strategy", strategy, "code", code));
    }

    private String code() {
        return Sent.code(server);
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private static void assertStatus(Answer answer, String status) {
        assertThat(answer.json().at("/response/status").asText()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void aCodeByEmailSignsIn() {
        JsonNode prepared = prepare("email_code").json();
        assertThat(prepared.at("/response/first_factor_verification/status").asText()).isEqualTo("unverified");
        assertThat(Sent.email(server).path("to_email_address").asText()).isEqualTo("zoe@example.com");
        assertThat(prepared.toString()).doesNotContain(code());
        assertStatus(attempt("email_code", code()), "complete");
        assertThat(script.session().at("/user/id").asText()).isEqualTo(userId);
    }

    @Test
    void aCodeGoesToTheAddressThatIsChosen() {
        String emailId = api.get("/v1/users/" + userId).json().at("/email_addresses/1/id").asText();
        step("prepare_first_factor", Map.of("strategy", "email_code", "email_address_id", emailId));
        assertThat(Sent.email(server).path("to_email_address").asText()).isEqualTo("second@example.com");
        assertRefused(step("prepare_first_factor", Map.of("strategy", "email_code", "email_address_id", "idn_other")), 404,
                "resource_not_found");
    }

    @Test
    void aCodeGoesToTheAddressByWhichTheUserWasNamed() {
        id = begin("second@example.com");
        prepare("email_code");
        assertThat(Sent.email(server).path("to_email_address").asText()).isEqualTo("second@example.com");
    }

    @Test
    void aCodeByPhoneSignsIn() {
        step("prepare_first_factor", Map.of("strategy", "phone_code", "channel", "sms"));
        assertThat(Sent.sms(server).path("to_phone_number").asText()).isEqualTo("+12025550123");
        // A number that is reserved for fiction.
        assertStatus(attempt("phone_code", "424242"), "complete");
    }

    @Test
    void testAddressesAlwaysHaveTheSameCode() {
        api.post("/v1/users", "{\"email_address\": [\"a+clerk_test@example.com\"]}");
        id = begin("a+clerk_test@example.com");
        prepare("email_code");
        assertStatus(attempt("email_code", "424242"), "complete");
    }

    @Test
    void aStrategyThatIsNamedAtOnceSendsTheCodeAtOnce() {
        id = script.post(SIGN_INS, Map.of("identifier", "zoe@example.com", "strategy", "email_code")).json()
                .at("/response/id").asText();
        assertStatus(attempt("email_code", code()), "complete");
    }

    @Test
    void aWrongCodeIsRefusedAndAfterThreeTheRightOneToo() {
        prepare("email_code");
        String code = code();
        for (int i = 0; i < 3; i++) {
            Answer answer = attempt("email_code", wrong(code));
            assertRefused(answer, 422, "form_code_incorrect");
            assertThat(answer.text()).doesNotContain(code, wrong(code));
        }
        assertRefused(attempt("email_code", code), 400, "verification_failed");
        prepare("email_code");
        assertStatus(attempt("email_code", code()), "complete");
    }

    @Test
    void aCodeExpiresAfterTenMinutes() {
        prepare("email_code");
        clock.advance(Duration.ofMinutes(10));
        assertRefused(attempt("email_code", code()), 400, "verification_expired");
    }

    @Test
    void aCodeIsGoodNoMoreOnceThereIsAnother() {
        prepare("email_code");
        String first = code();
        prepare("email_code");
        if (!first.equals(code())) {
            assertRefused(attempt("email_code", first), 422, "form_code_incorrect");
        }
        assertStatus(attempt("email_code", code()), "complete");
    }

    @Test
    void aCodeIsUsedOnce() {
        prepare("email_code");
        attempt("email_code", code());
        assertRefused(attempt("email_code", code()), 400, "client_state_invalid");
    }

    @Test
    void aCodeIsOfOneBrowserOnly() {
        prepare("email_code");
        Script other = Script.inNewBrowser(api);
        other.post("/v1/client", Map.of());
        assertRefused(other.post(SIGN_INS + "/" + id + "/attempt_first_factor",
                Map.of("strategy", "email_code", "code", code())), 404, "resource_not_found");
        String own = other.post(SIGN_INS, Map.of("identifier", "zoe@example.com")).json().at("/response/id").asText();
        assertRefused(other.post(SIGN_INS + "/" + own + "/attempt_first_factor",
                Map.of("strategy", "email_code", "code", code())), 400, "verification_not_sent");
    }

    @Test
    void aCodeIsForOneStrategyOnly() {
        prepare("email_code");
        assertRefused(attempt("phone_code", code()), 400, "verification_not_sent");
        assertRefused(attempt("reset_password_email_code", code()), 400, "verification_not_sent");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertRefused(step("prepare_first_factor", Map.of()), 422, "form_param_missing");
        assertRefused(step("attempt_first_factor", Map.of("code", "1")), 422, "form_param_missing");
        prepare("email_code");
        assertThat(step("attempt_first_factor", Map.of("strategy", "email_code")).param()).isEqualTo("code");
        assertThat(step("attempt_first_factor", Map.of("strategy", "password")).param()).isEqualTo("password");
    }

    @Test
    void whatNeedsNoPreparationIsNotPrepared() {
        assertRefused(prepare("password"), 422, "form_param_value_invalid");
        assertRefused(prepare("oauth_google"), 422, "form_param_value_invalid");
        assertRefused(step("prepare_second_factor", Map.of("strategy", "phone_code")), 400, "client_state_invalid");
    }

    @Test
    void aForgottenPasswordIsReset() {
        prepare("reset_password_email_code");
        assertThat(Sent.email(server).path("slug").asText()).isEqualTo("reset_password_code");
        assertRefused(step("reset_password", Map.of("password", "another horse")), 400, "client_state_invalid");
        assertStatus(attempt("reset_password_email_code", code()), "needs_new_password");
        assertRefused(step("reset_password", Map.of("password", "short")), 422, "form_password_length_too_short");
        assertStatus(step("reset_password", Map.of("password", "another horse")), "complete");
        assertThat(api.post("/v1/users/" + userId + "/verify_password", "{\"password\": \"another horse\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aNewPasswordCanComeWithItsCode() {
        prepare("reset_password_email_code");
        assertStatus(step("attempt_first_factor", Map.of("strategy", "reset_password_email_code", "code", code(), "password",
                "another horse")), "complete");
        assertThat(api.post("/v1/users/" + userId + "/verify_password", "{\"password\": \"another horse\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aNewPasswordSignsOutElsewhereIfThatIsAskedFor() {
        Script other = Script.inNewBrowser(api);
        other.post(SIGN_INS, Map.of("identifier", "zoe@example.com", "password", "correct horse"));
        prepare("reset_password_email_code");
        attempt("reset_password_email_code", code());
        assertStatus(step("reset_password", Map.of("password", "another horse", "sign_out_of_other_sessions", "true")),
                "complete");
        assertThat(other.client().path("sessions")).isEmpty();
        assertThat(script.client().path("sessions")).hasSize(1);
    }

    @Test
    void aSecondFactorIsAskedFor() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\", \"backup_codes\": [\"spare1\"]}");
        Answer begun = step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse"));
        assertStatus(begun, "needs_second_factor");
        assertThat(begun.json().at("/response/supported_second_factors").findValuesAsText("strategy"))
                .containsExactly("totp", "backup_code");
        assertThat(begun.json().at("/client/sessions")).isEmpty();
        assertRefused(second("totp", "12"), 422, "form_code_incorrect");
        assertRefused(second("phone_code", "424242"), 400, "strategy_for_user_invalid");
        assertRefused(second("password", "correct horse"), 400, "strategy_for_user_invalid");
        assertStatus(second("backup_code", "spare1"), "complete");
        assertThat(script.session().path("factor_verification_age").toString()).isEqualTo("[0,0]");
    }

    @Test
    void whatAnAuthenticatorApplicationShowsIsASecondFactor() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\"}");
        step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse"));
        assertStatus(second("totp", TotpCodes.of("JBSWY3DPEHPK3PXP", clock.instant())), "complete");
    }

    @Test
    void whoKnowsThePasswordDoesNotGuessTheSecondFactorForEver() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\"}");
        for (int left = 99; left > 97; left--) {
            id = begin("zoe@example.com");
            step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse"));
            assertRefused(second("totp", "1"), 422, "form_code_incorrect");
            assertThat(api.get("/v1/users/" + userId).json().path("verification_attempts_remaining").asInt()).isEqualTo(left);
        }
    }

    @Test
    void aBackupCodeIsUsedOnce() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\", \"backup_codes\": [\"spare1\"]}");
        step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse"));
        second("backup_code", "spare1");
        script.delete("/v1/client/sessions");
        id = begin("zoe@example.com");
        step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse"));
        assertRefused(second("backup_code", "spare1"), 400, "strategy_for_user_invalid");
    }

    private Answer second(String strategy, String code) {
        return step("attempt_second_factor", Map.of("strategy", strategy, "code", code));
    }

    @Test
    void aPhoneCanBeTheSecondFactor() {
        String phoneId = api.get("/v1/users/" + userId).json().at("/phone_numbers/0/id").asText();
        api.patch("/v1/phone_numbers/" + phoneId, "{\"reserved_for_second_factor\": true}");
        assertRefused(prepare("phone_code"), 400, "strategy_for_user_invalid");
        assertStatus(step("attempt_first_factor", Map.of("strategy", "password", "password", "correct horse")),
                "needs_second_factor");
        assertRefused(second("phone_code", "424242"), 400, "verification_not_sent");
        step("prepare_second_factor", Map.of("strategy", "phone_code"));
        assertStatus(second("phone_code", "424242"), "complete");
    }

    @Test
    void aResetPasswordStillAsksForTheSecondFactor() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\", \"backup_codes\": [\"spare1\"]}");
        prepare("reset_password_email_code");
        attempt("reset_password_email_code", code());
        assertStatus(step("reset_password", Map.of("password", "another horse")), "needs_second_factor");
        assertStatus(second("backup_code", "spare1"), "complete");
    }
}

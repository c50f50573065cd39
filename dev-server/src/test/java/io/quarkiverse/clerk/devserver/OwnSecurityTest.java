package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;
import io.quarkiverse.clerk.devserver.resource.user.TotpCodes;

class OwnSecurityTest extends ServerTest {

    private static final String CHANGE = "/v1/me/change_password";
    private static final String REMOVE = "/v1/me/remove_password";
    private static final String TOTP = "/v1/me/totp";

    private Script script;

    @BeforeEach
    void signIn() {
        api.patch("/v1/users/user_bob", "{\"password\": \"correct horse\"}");
        script = new Script(api, new Visitor(api).signIn("user_bob"));
    }

    private boolean isPassword(String password) {
        return api.post("/v1/users/user_bob/verify_password", "{\"password\": \"" + password + "\"}").status() == 200;
    }

    @Test
    void thePasswordIsChangedByWhoKnowsIt() {
        Script elsewhere = new Script(api, new Visitor(api).signIn("user_bob"));
        Answer changed = script.post(CHANGE, Map.of("current_password", "correct horse", "new_password", "battery staple"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().at("/response/password_enabled").booleanValue()).isTrue();
        assertThat(changed.text()).doesNotContain("battery", "horse");
        assertThat(isPassword("battery staple")).isTrue();
        assertThat(elsewhere.client().path("sessions")).hasSize(1);
    }

    @Test
    void whoWantsIsSignedOutOfOtherBrowsersButNotOfThisOne() {
        Script elsewhere = new Script(api, new Visitor(api).signIn("user_bob"));
        Script anns = new Script(api, new Visitor(api).signIn("user_ann"));
        script.post(CHANGE, Map.of("current_password", "correct horse", "new_password", "battery staple",
                "sign_out_of_other_sessions", "true"));
        assertThat(elsewhere.client().path("sessions")).isEmpty();
        assertThat(script.client().path("sessions")).hasSize(1);
        assertThat(anns.client().path("sessions")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
            "wrong horse, battery staple, form_password_validation_failed, current_password",
            ", battery staple, form_param_missing, current_password",
            "correct horse, short, form_password_length_too_short, new_password",
            "correct horse, correct horse, form_new_password_matches_current, new_password",
            "correct horse, , form_param_missing, new_password" })
    void aChangeIsRefused(String current, String wanted, String code, String param) {
        Map<String, String> body = wanted == null ? Map.of("current_password", current)
                : current == null ? Map.of("new_password", wanted)
                        : Map.of("current_password", current, "new_password", wanted);
        Answer refused = script.post(CHANGE, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(isPassword("correct horse")).isTrue();
    }

    @Test
    void whoHasNoPasswordGetsOne() {
        Script anns = new Script(api, new Visitor(api).signIn("user_ann"));
        api.post("/v1/users/user_ann/remove_password", "{}");
        assertThat(anns.post(CHANGE, Map.of("new_password", "battery staple")).status()).isEqualTo(200);
    }

    @Test
    void thePasswordIsTakenAwayByWhoKnowsIt() {
        Answer wrong = script.post(REMOVE, Map.of("current_password", "wrong horse"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("form_password_validation_failed");
        assertThat(script.post(REMOVE, Map.of()).code()).isEqualTo("form_param_missing");
        assertThat(script.post(REMOVE, Map.of("current_password", "correct horse")).json()
                .at("/response/password_enabled").booleanValue()).isFalse();
        Answer none = script.post(REMOVE, Map.of("current_password", "correct horse"));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.code()).isEqualTo("no_password_set");
    }

    @Test
    void anAuthenticatorApplicationIsSetUpOnce() {
        JsonNode begun = script.post(TOTP, Map.of()).json().path("response");
        String secret = begun.path("secret").asText();
        assertThat(begun.path("verified").booleanValue()).isFalse();
        assertThat(begun.path("uri").asText()).startsWith("otpauth://totp/").contains("bob%40example.com", secret);
        assertThat(api.get("/v1/users/user_bob").json().path("totp_enabled").booleanValue()).isFalse();

        Answer verified = script.post(TOTP + "/attempt_verification",
                Map.of("code", TotpCodes.of(secret, clock.instant())));
        assertThat(verified.json().at("/response/verified").booleanValue()).isTrue();
        assertThat(verified.json().at("/client/sessions/0/user/totp_enabled").booleanValue()).isTrue();
        assertThat(verified.text()).doesNotContain(secret);
        assertThat(api.post("/v1/users/user_bob/verify_totp",
                "{\"code\": \"" + TotpCodes.of(secret, clock.instant()) + "\"}").status()).isEqualTo(200);
        Answer again = script.post(TOTP, Map.of());
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo("totp_already_enabled");
    }

    @Test
    void aWrongCodeSetsNothingUp() {
        assertThat(script.post(TOTP + "/attempt_verification", Map.of("code", "000000")).status()).isEqualTo(404);
        String secret = script.post(TOTP, Map.of()).json().at("/response/secret").asText();
        String wrong = TotpCodes.of(secret, clock.instant().plusSeconds(600));
        Answer refused = script.post(TOTP + "/attempt_verification", Map.of("code", wrong));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_code_incorrect");
        assertThat(script.client().at("/sessions/0/user/totp_enabled").booleanValue()).isFalse();
    }

    @Test
    void backupCodesStandInForAnotherFactorAndGoWithIt() {
        Answer alone = script.post("/v1/me/backup_codes", Map.of());
        assertThat(alone.status()).isEqualTo(400);
        assertThat(alone.code()).isEqualTo("backup_codes_not_available");
        api.patch("/v1/users/user_bob", "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\"}");
        JsonNode codes = script.post("/v1/me/backup_codes", Map.of()).json();
        assertThat(codes.at("/response/codes")).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.at("/client/sessions/0/user/backup_code_enabled").booleanValue()).isTrue();
        assertThat(api.post("/v1/users/user_bob/verify_totp",
                "{\"code\": \"" + codes.at("/response/codes/3").asText() + "\"}").json().path("code_type").asText())
                .isEqualTo("backup_code");

        Answer removed = script.delete(TOTP);
        assertThat(removed.json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(removed.json().at("/client/sessions/0/user/two_factor_enabled").booleanValue()).isFalse();
        assertThat(removed.json().at("/client/sessions/0/user/backup_code_enabled").booleanValue()).isFalse();
    }
}

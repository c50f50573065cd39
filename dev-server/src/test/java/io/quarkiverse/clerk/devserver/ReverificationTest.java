package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class ReverificationTest extends ServerTest {

    private Script script;
    private String userId;
    private String verify;

    @BeforeEach
    void signIn() {
        userId = api.post("/v1/users", "{\"email_address\": [\"zoe@example.com\"], \"password\": \"correct horse\"}").id();
        script = Script.inNewBrowser(api);
        script.post("/v1/client/sign_ins", Map.of("identifier", "zoe@example.com", "password", "correct horse"));
        verify = "/v1/client/sessions/" + script.session().path("id").asText() + "/verify";
        clock.advance(Duration.ofMinutes(30));
    }

    private Answer begin(String level) {
        return script.post(verify, Map.of("level", level));
    }

    private Answer step(String step, String strategy, String name, String value) {
        return script.post(verify + "/" + step, Map.of("strategy", strategy, name, value));
    }

    private String ages() {
        return Jwts.claims(script.post(verify.replace("/verify", "/tokens"), Map.of()).json().path("jwt").asText()).path("fva")
                .toString();
    }

    private static void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void afterThePasswordTheFactorIsNew() {
        assertThat(ages()).isEqualTo("[30,-1]");
        JsonNode begun = begin("first_factor").json();
        assertThat(begun.at("/response/status").asText()).isEqualTo("needs_first_factor");
        assertThat(begun.at("/response/supported_first_factors").findValuesAsText("strategy")).containsExactly("password",
                "email_code");
        JsonNode done = step("attempt_first_factor", "password", "password", "correct horse").json();
        assertThat(done.at("/response/status").asText()).isEqualTo("complete");
        assertThat(done.at("/response/session/factor_verification_age").toString()).isEqualTo("[0,-1]");
        assertThat(ages()).isEqualTo("[0,-1]");
    }

    @Test
    void afterACodeTheFactorIsNew() {
        begin("first_factor");
        script.post(verify + "/prepare_first_factor", Map.of("strategy", "email_code"));
        step("attempt_first_factor", "email_code", "code", Sent.code(server));
        assertThat(ages()).isEqualTo("[0,-1]");
    }

    @Test
    void aWrongPasswordLeavesTheFactorOld() {
        begin("first_factor");
        assertRefused(step("attempt_first_factor", "password", "password", "wrong"), 422, "form_password_incorrect");
        assertThat(ages()).isEqualTo("[30,-1]");
        assertThat(api.get("/v1/users/" + userId).json().path("verification_attempts_remaining").asInt()).isEqualTo(99);
    }

    @Test
    void whoHasNoSecondFactorProvesTheFirst() {
        assertThat(begin("multi_factor").json().at("/response/level").asText()).isEqualTo("first_factor");
    }

    @Test
    void theSecondFactorAloneCanBeProved() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\", \"backup_codes\": [\"spare1\"]}");
        assertThat(begin("second_factor").json().at("/response/status").asText()).isEqualTo("needs_second_factor");
        assertThat(step("attempt_second_factor", "backup_code", "code", "spare1").json().at("/response/status").asText())
                .isEqualTo("complete");
        assertThat(ages()).isEqualTo("[30,0]");
    }

    @Test
    void bothFactorsCanBeProved() {
        api.patch("/v1/users/" + userId, "{\"totp_secret\": \"JBSWY3DPEHPK3PXP\", \"backup_codes\": [\"spare1\"]}");
        begin("multi_factor");
        assertRefused(step("attempt_second_factor", "backup_code", "code", "spare1"), 400, "client_state_invalid");
        assertThat(step("attempt_first_factor", "password", "password", "correct horse").json().at("/response/status")
                .asText()).isEqualTo("needs_second_factor");
        step("attempt_second_factor", "backup_code", "code", "spare1");
        assertThat(ages()).isEqualTo("[0,0]");
    }

    @Test
    void whatHasNotBegunIsNotProved() {
        assertRefused(step("attempt_first_factor", "password", "password", "correct horse"), 400, "client_state_invalid");
        assertRefused(begin("no_such_level"), 422, "form_param_format_invalid");
        assertRefused(script.post(verify, Map.of()), 422, "form_param_missing");
    }

    @Test
    void aPasswordIsNotResetByIt() {
        begin("first_factor");
        assertRefused(script.post(verify + "/prepare_first_factor", Map.of("strategy", "reset_password_email_code")), 400,
                "strategy_for_user_invalid");
    }

    @Test
    void theSessionsOfOthersAreNotProved() {
        assertRefused(new Script(api, new Visitor(api).signIn("user_bob")).post(verify, Map.of("level", "first_factor")), 401,
                "signed_out");
    }
}

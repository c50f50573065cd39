package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Passwords and codes are not found by guessing. */
class GuessingTest extends AttackTest {

    /** Over as many browsers and sign-ins as one likes. */
    @ParameterizedTest
    @ValueSource(strings = { "password", "email_code", "reset_password_email_code" })
    void guessingEndsWithTheHundredthTry(String strategy) {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\"}");
        int tries = 0;
        while (tries < 200) {
            Script script = Script.inNewBrowser(api);
            Answer begun = script.post("/v1/client/sign_ins", Map.of("identifier", "ann@example.com"));
            String signIn = "/v1/client/sign_ins/" + begun.json().at("/response/id").asText();
            if (begun.code().equals("user_locked")) {
                break;
            }
            if (!strategy.equals("password")) {
                script.post(signIn + "/prepare_first_factor", Map.of("strategy", strategy));
            }
            Answer tried;
            do {
                tried = script.post(signIn + "/attempt_first_factor",
                        Map.of("strategy", strategy, strategy.equals("password") ? "password" : "code", "00000x"));
                tries += tried.code().matches("form_.*_incorrect") || tried.code().equals("user_locked") ? 1 : 0;
            } while (tried.code().matches("form_.*_incorrect"));
        }
        assertThat(tries).isEqualTo(100);
        assertThat(api.get("/v1/users/user_ann").json().path("locked").booleanValue()).isTrue();
        assertThat(Script.inNewBrowser(api).post("/v1/client/sign_ins",
                Map.of("identifier", "ann@example.com", "password", "correct horse")).code()).isEqualTo("user_locked");
    }

    @ParameterizedTest
    @CsvSource({ "/v1/me/change_password, new_password", "/v1/me/remove_password, ''" })
    void whoSitsAtABrowserThatWasLeftAloneDoesNotFindThePassword(String path, String wanted) {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\"}");
        Script ann = signedIn("user_ann");
        Map<String, String> form = new HashMap<>(Map.of("current_password", "guess"));
        if (!wanted.isEmpty()) {
            form.put(wanted, "battery staple");
        }
        for (int i = 1; i < 100; i++) {
            assertThat(ann.post(path, form).code()).isEqualTo("form_password_validation_failed");
        }
        assertThat(ann.post(path, form).code()).isEqualTo("user_locked");
        form.put("current_password", "correct horse");
        assertThat(ann.post(path, form).code()).isEqualTo("user_locked");
    }

    @Test
    void aSecondFactorIsNotGuessedByBeginningAnew() {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\", \"totp_secret\": \"JBSWY3DPEHPK3PXP\"}");
        int tries = 0;
        String code = "";
        while (tries < 200 && !code.equals("user_locked")) {
            Script script = Script.inNewBrowser(api);
            Answer begun = script.post("/v1/client/sign_ins",
                    Map.of("identifier", "ann@example.com", "password", "correct horse"));
            code = script.post("/v1/client/sign_ins/" + begun.json().at("/response/id").asText() + "/attempt_second_factor",
                    Map.of("strategy", "totp", "code", "00000x")).code();
            tries++;
        }
        assertThat(tries).isEqualTo(100);
    }
}

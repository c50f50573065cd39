package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Sends what a stranger's script might in the name of a user. */
class OwnHostileInputTest extends ServerTest {

    private static final List<String> VALUES = List.of("", " ", "null", "true", "-1", "[]", "[[[[", "{}", "{\"a\": null}",
            "{\"\": {\"__proto__\": 1}}", "\u0000", "\ud83d\ude00", "<script>", "../../v1/users", "x".repeat(100_000),
            "{\"a\": \"\\ud800\"}");

    private Script script;

    @BeforeEach
    void signIn() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
    }

    @ParameterizedTest
    @CsvSource({
            "PATCH, /v1/me, username", "PATCH, /v1/me, first_name", "PATCH, /v1/me, primary_email_address_id",
            "PATCH, /v1/me, primary_web3_wallet_id", "PATCH, /v1/me/metadata, unsafe_metadata",
            "POST, /v1/me/email_addresses, email_address", "POST, /v1/me/phone_numbers, phone_number",
            "POST, /v1/me/phone_numbers, reserved_for_second_factor", "POST, /v1/me/change_password, new_password",
            "POST, /v1/me/change_password, current_password", "POST, /v1/me/change_password, sign_out_of_other_sessions",
            "POST, /v1/me/remove_password, current_password", "POST, /v1/me/totp/attempt_verification, code",
            "POST, /v1/me/external_accounts, strategy", "POST, /v1/me/email_addresses/idn_x/attempt_verification, code" })
    void anyValueIsAnsweredAndTheUserCanStillBeRead(String method, String path, String param) {
        for (String value : VALUES) {
            Answer answer = method.equals("POST") ? script.post(path, Map.of(param, value))
                    : script.patch(path, Map.of(param, value));
            assertThat(answer.status()).as(value).isLessThan(500);
        }
        assertThat(script.get("/v1/me").status()).isEqualTo(200);
        assertThat(api.get("/v1/users?limit=100").status()).isEqualTo(200);
    }

    @Test
    void aLongPasswordIsJustWrong() {
        api.patch("/v1/users/user_bob", "{\"password\": \"correct horse\"}");
        assertThat(script.post("/v1/me/change_password",
                Map.of("current_password", "x".repeat(50_000), "new_password", "battery staple")).code())
                .isEqualTo("form_password_validation_failed");
    }

    @Test
    void anyFormWithAFileIsAnswered() {
        for (String form : HostileForms.ALL) {
            Answer answer = script.sendForm("/v1/me/profile_image", form);
            assertThat(answer.status()).as(form).isLessThan(500);
        }
        assertThat(script.get("/v1/me").status()).isEqualTo(200);
    }
}

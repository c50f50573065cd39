package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserSecondFactorsTest extends ServerTest {

    private static final String ANN = "/v1/users/user_ann";

    /** That of RFC 6238 appendix B, "12345678901234567890". */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The clock's time is what the appendix tells the code of: 1234567890, 89005924; of eight digits the last six. */
    @BeforeEach
    void standAtATimeOfTheAppendix() {
        clock.advance(Duration.ofMillis(1_234_567_890_000L - clock.millis()));
    }

    private Answer verify(String code) {
        return api.post(ANN + "/verify_totp", "{\"code\": \"" + code + "\"}");
    }

    @Test
    void theCodeOfTheMomentIsRight() {
        JsonNode user = api.patch(ANN, "{\"totp_secret\": \"" + SECRET + "\"}").json();
        assertThat(user.path("totp_enabled").booleanValue()).isTrue();
        assertThat(user.path("two_factor_enabled").booleanValue()).isTrue();
        assertThat(user.path("mfa_enabled_at").longValue()).isEqualTo(clock.millis());
        assertThat(user.toString()).doesNotContain(SECRET);

        assertThat(verify("005924").json()).isEqualTo(Api.json("{\"verified\": true, \"code_type\": \"totp\"}"));
        clock.advance(Duration.ofSeconds(30));
        assertThat(verify("005924").status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(30));
        assertThat(verify("005924").code()).isEqualTo("totp_incorrect_code");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "5924", "123456", "\\ud800" })
    void anotherCodeIsWrong(String code) {
        api.patch(ANN, "{\"totp_secret\": \"" + SECRET + "\"}");
        Answer refused = verify(code);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("totp_incorrect_code");
    }

    @Test
    void whoHasNoSecondFactorCannotBeVerified() {
        Answer refused = verify("005924");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("totp_disabled");
        assertThat(api.post(ANN + "/verify_totp", "{}").param()).isEqualTo("code");
        assertThat(api.post("/v1/users/user_x/verify_totp", "{\"code\": \"1\"}").status()).isEqualTo(404);
    }

    @Test
    void aBackupCodeIsGoodOnce() {
        String user = "/v1/users/" + api.post("/v1/users", """
                {"totp_secret": "%s", "backup_codes": ["code1", "code2"]}""".formatted(SECRET)).id();
        String body = "{\"code\": \"code1\"}";
        assertThat(api.post(user + "/verify_totp", body).json().path("code_type").asText()).isEqualTo("backup_code");
        assertThat(api.post(user + "/verify_totp", body).code()).isEqualTo("totp_incorrect_code");
        assertThat(api.get(user).json().path("backup_code_enabled").booleanValue()).isTrue();
        assertThat(api.post(user + "/verify_totp", "{\"code\": \"code2\"}").status()).isEqualTo(200);
        assertThat(api.get(user).json().path("backup_code_enabled").booleanValue()).isFalse();
    }

    @Test
    void theDigestOfABackupCodeIsNoCode() {
        String digest = "$2a$10$" + "a".repeat(53);
        api.patch(ANN, "{\"backup_codes\": [\"" + digest + "\"]}");
        assertThat(verify(digest).code()).isEqualTo("totp_incorrect_code");
    }

    @Test
    void backupCodesGoWithTheFactorThatTheyStandInFor() {
        api.patch(ANN, "{\"totp_secret\": \"" + SECRET + "\", \"backup_codes\": [\"code1\"]}");
        clock.advance(Duration.ofMinutes(1));
        api.delete(ANN + "/totp");
        JsonNode user = api.get(ANN).json();
        assertThat(user.path("totp_enabled").booleanValue()).isFalse();
        assertThat(user.path("backup_code_enabled").booleanValue()).isFalse();
        assertThat(user.path("two_factor_enabled").booleanValue()).isFalse();
        assertThat(user.path("mfa_disabled_at").longValue()).isEqualTo(clock.millis());
        assertThat(user.path("mfa_enabled_at").longValue()).isEqualTo(clock.millis() - 60_000);
    }

    @Test
    void backupCodesAreDeletedAlone() {
        api.patch(ANN, "{\"totp_secret\": \"" + SECRET + "\", \"backup_codes\": [\"code1\"]}");
        api.delete(ANN + "/backup_code");
        JsonNode user = api.get(ANN).json();
        assertThat(user.path("backup_code_enabled").booleanValue()).isFalse();
        assertThat(user.path("two_factor_enabled").booleanValue()).isTrue();
        assertThat(verify("code1").status()).isEqualTo(422);
    }

    @Test
    void allFactorsAreDisabledAtOnce() {
        JsonNode phone = api.post("/v1/phone_numbers", """
                {"user_id": "user_ann", "phone_number": "+15550001111", "verified": true,
                 "reserved_for_second_factor": true}""").json();
        assertThat(phone.path("default_second_factor").booleanValue()).isTrue();
        api.patch(ANN, "{\"totp_secret\": \"" + SECRET + "\", \"backup_codes\": [\"code1\"]}");

        api.delete(ANN + "/mfa");

        JsonNode user = api.get(ANN).json();
        assertThat(user.path("two_factor_enabled").booleanValue()).isFalse();
        assertThat(user.path("totp_enabled").booleanValue()).isFalse();
        assertThat(user.at("/phone_numbers/0/reserved_for_second_factor").booleanValue()).isFalse();
        assertThat(user.at("/phone_numbers/0/default_second_factor").booleanValue()).isFalse();
        assertThat(verify("005924").code()).isEqualTo("totp_disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "A", "not base32!", "GEZDGNBVGY3TQOJ1" })
    void aMalformedSecretIsRefused(String secret) {
        Answer refused = api.patch(ANN, "{\"totp_secret\": \"" + secret + "\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("invalid_totp_secret_code");
    }

    @Test
    void backupCodesAreTexts() {
        assertThat(api.patch(ANN, "{\"backup_codes\": [1]}").param()).isEqualTo("backup_codes");
        assertThat(api.patch(ANN, "{\"backup_codes\": [\"\"]}").status()).isEqualTo(422);
        assertThat(api.patch(ANN, "{\"backup_codes\": [" + "\"a\",".repeat(20) + "\"a\"]}").code())
                .isEqualTo("form_param_array_size_exceeded");
    }
}

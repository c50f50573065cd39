package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UserSignInTest extends ServerTest {

    private static final String ANN = "/v1/users/user_ann";

    private Answer verifyPassword(String path, String password) {
        return api.post(path + "/verify_password", "{\"password\": \"" + password + "\"}");
    }

    private String signedIn() {
        return api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id();
    }

    private String status(String session) {
        return api.get("/v1/sessions/" + session).json().path("status").asText();
    }

    @Test
    void thePasswordIsVerified() {
        api.patch(ANN, "{\"password\": \"correct horse\"}");
        assertThat(verifyPassword(ANN, "correct horse").json()).isEqualTo(Api.json("{\"verified\": true}"));
        for (String wrong : List.of("correct horse ", "", "\\ud800", "x".repeat(10_000))) {
            Answer refused = verifyPassword(ANN, wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("incorrect_password");
        }
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        api.patch(ANN, "{\"password\": \"correct horse\"}");
        api.patch(ANN, "{\"password\": \"battery staple\"}");
        assertThat(verifyPassword(ANN, "battery staple").status()).isEqualTo(200);
        assertThat(verifyPassword(ANN, "correct horse").status()).isEqualTo(422);
    }

    @Test
    void whoHasNoPasswordCannotBeVerified() {
        Answer refused = verifyPassword(ANN, "correct horse");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("no_password_set");
        assertThat(verifyPassword("/v1/users/user_x", "a").status()).isEqualTo(404);
        assertThat(api.post(ANN + "/verify_password", "{}").code()).isEqualTo("form_param_missing");
    }

    /** All of "correct horse"; the last as Django writes it. */
    @ParameterizedTest
    @CsvSource({
            "md5, 3cb4e732631f47e6eb961f34554b7cde",
            "sha256, 4104d36f8da2c254349f85836793ebe029e0c957063a34c91c2e9203187b5631",
            "pbkdf2_sha256_django, pbkdf2_sha256$1000$salt$boRToEKoQr22LeDTyHDsEkHpDsDOTyWJq16HknEiweU=" })
    void digestsFromElsewhereAreVerified(String hasher, String digest) {
        assertThat(
                api.patch(ANN, "{\"password_digest\": \"" + digest + "\", \"password_hasher\": \"" + hasher + "\"}").status())
                .isEqualTo(200);
        assertThat(verifyPassword(ANN, "correct horse").status()).isEqualTo(200);
        assertThat(verifyPassword(ANN, "correct horses").status()).isEqualTo(422);
    }

    @Test
    void aDigestThatCannotBeVerifiedIsKeptAndMatchesNothing() {
        String user = "/v1/users/"
                + api.post("/v1/users", "{\"password_digest\": \"$2a$10$x\", \"password_hasher\": \"bcrypt\"}")
                        .id();
        assertThat(api.get(user).json().path("password_enabled").booleanValue()).isTrue();
        Answer refused = verifyPassword(user, "correct horse");
        assertThat(refused.code()).isEqualTo("incorrect_password");
        assertThat(refused.text()).contains("cannot verify digests of bcrypt");
    }

    @ParameterizedTest
    @CsvSource({
            "md5, x, password_digest",
            "pbkdf2_sha256_django, pbkdf2_sha256$1000000000$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, password_digest",
            "rot13, x, password_hasher" })
    void aMalformedDigestIsRefused(String hasher, String digest, String param) {
        Answer refused = api.patch(ANN, "{\"password_digest\": \"" + digest + "\", \"password_hasher\": \"" + hasher + "\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aNewPasswordSignsOutIfAsked() {
        String session = signedIn();
        api.patch(ANN, "{\"password\": \"correct horse\"}");
        assertThat(status(session)).isEqualTo("active");
        api.patch(ANN, "{\"password\": \"correct horse\", \"sign_out_of_other_sessions\": true}");
        assertThat(status(session)).isEqualTo("revoked");
        assertThat(api.patch(ANN, "{\"sign_out_of_other_sessions\": true}").param()).isEqualTo("sign_out_of_other_sessions");
    }

    @Test
    void thePasswordIsRemoved() {
        String session = signedIn();
        api.patch(ANN, "{\"password\": \"correct horse\"}");
        JsonNode removed = api.post(ANN + "/remove_password", "{\"sign_out_of_other_sessions\": true}").json();
        assertThat(removed.path("password_enabled").booleanValue()).isFalse();
        assertThat(status(session)).isEqualTo("revoked");
        assertThat(verifyPassword(ANN, "correct horse").code()).isEqualTo("no_password_set");
    }

    @Test
    void whoHasNoPasswordIsLeftAsIsByItsRemoval() {
        JsonNode before = api.get(ANN).json();
        clock.advance(Duration.ofMinutes(1));
        assertThat(api.post(ANN + "/remove_password", "").json()).isEqualTo(before);
        assertThat(api.post("/v1/users/user_x/remove_password", "").status()).isEqualTo(404);
        assertThat(api.post(ANN + "/remove_password", "{\"a\": 1}").code()).isEqualTo("form_param_unknown");
    }

    @Test
    void aCompromisedPasswordSignsOutIfAsked() {
        api.patch(ANN, "{\"password\": \"correct horse\"}");
        String session = signedIn();
        assertThat(api.post(ANN + "/password/set_compromised", "{}").status()).isEqualTo(200);
        assertThat(status(session)).isEqualTo("active");
        assertThat(api.post(ANN + "/password/set_compromised", "{\"revoke_all_sessions\": true}").status()).isEqualTo(200);
        assertThat(status(session)).isEqualTo("revoked");
        assertThat(api.post(ANN + "/password/unset_compromised", "").status()).isEqualTo(200);
    }

    @Test
    void onlyAPasswordCanBeCompromised() {
        assertThat(api.post(ANN + "/password/set_compromised", "{}").code()).isEqualTo("no_password_set");
        assertThat(api.post(ANN + "/password/set_compromised", "{\"revoke_all_sessions\": 1}").status()).isEqualTo(422);
        assertThat(api.post("/v1/users/user_x/password/set_compromised", "{}").status()).isEqualTo(404);
        assertThat(api.post("/v1/users/user_x/password/unset_compromised", "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "mfa", "totp", "backup_code" })
    void theUserWhoseFactorsGoMustExist(String factors) {
        assertThat(api.delete("/v1/users/user_x/" + factors).code()).isEqualTo("resource_not_found");
        assertThat(api.delete(ANN + "/" + factors).json()).isEqualTo(Api.json("{\"user_id\": \"user_ann\"}"));
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OwnContactsTest extends ServerTest {

    private static final String EMAILS = "/v1/me/email_addresses";
    private static final String PHONES = "/v1/me/phone_numbers";
    private static final Map<String, String> BY_EMAIL = Map.of("strategy", "email_code");
    private static final Map<String, String> BY_PHONE = Map.of("strategy", "phone_code");

    private Script script;

    @BeforeEach
    void signIn() {
        script = new Script(api, new Visitor(api).signIn("user_bob"));
    }

    private String add(String address) {
        return EMAILS + "/" + script.post(EMAILS, Map.of("email_address", address)).json().at("/response/id").asText();
    }

    private String addPhone() {
        String path = PHONES + "/"
                + script.post(PHONES, Map.of("phone_number", "+15555550123")).json().at("/response/id").asText();
        script.post(path + "/prepare_verification", BY_PHONE);
        script.post(path + "/attempt_verification", Map.of("code", Sent.sms(server).at("/data/otp_code").asText()));
        return path;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Answer attempt(String path, String code) {
        return script.post(path + "/attempt_verification", Map.of("code", code));
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void anAddressIsNewAndNotVerified() {
        Answer created = script.post(EMAILS, Map.of("email_address", "new@example.com"));
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().at("/response/verification").isNull()).isTrue();
        assertThat(created.json().at("/client/sessions/0/user/email_addresses")).hasSize(2);
        assertThat(script.get(EMAILS).json().findValuesAsText("email_address"))
                .containsExactly("bob@example.com", "new@example.com");
        assertThat(api.get("/v1/users/user_bob").json().path("email_addresses")).hasSize(2);
    }

    @Test
    void theCodeInTheMessageVerifiesIt() {
        String path = add("new@example.com");
        JsonNode prepared = script.post(path + "/prepare_verification", BY_EMAIL).json();
        assertThat(prepared.at("/response/verification/status").asText()).isEqualTo("unverified");
        assertThat(prepared.at("/response/verification/strategy").asText()).isEqualTo("email_code");
        assertThat(prepared.at("/client/sessions/0/user/email_addresses/1/verification/attempts").intValue()).isZero();
        assertThat(Sent.email(server).path("to_email_address").asText()).isEqualTo("new@example.com");
        assertThat(prepared.toString()).doesNotContain(Sent.code(server));

        JsonNode verified = attempt(path, Sent.code(server)).json();
        assertThat(verified.at("/response/verification/status").asText()).isEqualTo("verified");
        assertThat(api.get("/v1/email_addresses/" + id(path)).json().at("/verification/status").asText())
                .isEqualTo("verified");
        assertThat(attempt(path, Sent.code(server)).code()).isEqualTo("verification_already_verified");
    }

    @Test
    void wrongCodesAreCountedAndTheFourthCodeIsTooMany() {
        String path = add("new@example.com");
        script.post(path + "/prepare_verification", BY_EMAIL);
        String code = Sent.code(server);
        for (int attempts = 1; attempts <= 3; attempts++) {
            Answer refused = attempt(path, wrong(code));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("form_code_incorrect");
            assertThat(refused.param()).isEqualTo("code");
            assertThat(script.get(path).json().at("/response/verification/attempts").intValue()).isEqualTo(attempts);
        }
        Answer failed = attempt(path, code);
        assertThat(failed.status()).isEqualTo(400);
        assertThat(failed.code()).isEqualTo("verification_failed");
        assertThat(script.get(path).json().at("/response/verification/status").asText()).isEqualTo("failed");
    }

    @Test
    void aCodeExpires() {
        String path = add("new@example.com");
        script.post(path + "/prepare_verification", BY_EMAIL);
        clock.advance(Duration.ofMinutes(10));
        assertThat(script.get(path).json().at("/response/verification/status").asText()).isEqualTo("expired");
        Answer late = attempt(path, Sent.code(server));
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.code()).isEqualTo("verification_expired");
    }

    @Test
    void anAttemptNeedsACodeThatWasSent() {
        String path = add("new@example.com");
        assertThat(attempt(path, "424242").code()).isEqualTo("verification_missing");
        assertThat(script.post(path + "/attempt_verification", Map.of()).code()).isEqualTo("form_param_missing");
    }

    @Test
    void whatSomebodyElseHasVerifiedMeanwhileIsNotVerified() {
        String path = add("new@example.com");
        script.post(path + "/prepare_verification", BY_EMAIL);
        api.post("/v1/email_addresses",
                "{\"user_id\": \"user_ann\", \"email_address\": \"new@example.com\", \"verified\": true}");
        assertThat(attempt(path, Sent.code(server)).code()).isEqualTo("form_identifier_exists");
    }

    @Test
    void aVerifiedAddressBecomesThePrimaryOne() {
        String path = add("new@example.com");
        Map<String, String> primary = Map.of("primary_email_address_id", id(path));
        assertThat(script.patch("/v1/me", primary).status()).isEqualTo(422);
        script.post(path + "/prepare_verification", BY_EMAIL);
        attempt(path, Sent.code(server));
        assertThat(script.patch("/v1/me", primary).json().at("/response/primary_email_address_id").asText())
                .isEqualTo(id(path));
    }

    @ParameterizedTest
    @CsvSource({ "ann@example.com, form_identifier_exists", "BOB@example.com, form_identifier_exists",
            "no address, form_param_format_invalid", "'', form_param_format_invalid" })
    void anAddressIsRefused(String address, String code) {
        Answer refused = script.post(EMAILS, Map.of("email_address", address));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo("email_address");
    }

    @ParameterizedTest
    @ValueSource(strings = { "verified", "primary", "user_id", "notify_primary_email_address_changed" })
    void noAddressIsVerifiedBySayingSo(String param) {
        Answer refused = script.post(EMAILS, Map.of("email_address", "n@example.com", param, "true"));
        assertThat(refused.code()).isEqualTo("form_param_unknown");
        assertThat(script.get(EMAILS).json()).hasSize(1);
    }

    @Test
    void anAddressIsDeletedUnlessItIsTheLast() {
        api.patch("/v1/users/user_bob", "{\"username\": \"\"}");
        String path = add("new@example.com");
        String last = EMAILS + "/" + script.get(EMAILS).json().at("/0/id").asText();
        Answer refused = script.delete(last);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("identification_deletion_failed");
        assertThat(script.delete(path).json().path("response")).isEqualTo(
                Api.json("{\"object\": \"email_address\", \"id\": \"" + id(path) + "\", \"deleted\": true}"));
        assertThat(script.get(path).status()).isEqualTo(404);
        script.patch("/v1/me", Map.of("username", "bob"));
        assertThat(script.delete(last).status()).isEqualTo(200);
    }

    @Test
    void otherStrategiesAreRefused() {
        String path = add("new@example.com");
        assertThat(script.post(path + "/prepare_verification", Map.of("strategy", "email_link")).param())
                .isEqualTo("strategy");
        assertThat(script.post(path + "/prepare_verification", Map.of()).code()).isEqualTo("form_param_missing");
    }

    @Test
    void nobodyReachesTheContactsOfOthers() {
        String foreign = EMAILS + "/" + api.get("/v1/users/user_ann").json().path("primary_email_address_id").asText();
        assertThat(script.get(foreign).status()).isEqualTo(404);
        assertThat(script.delete(foreign).status()).isEqualTo(404);
        assertThat(script.post(foreign + "/prepare_verification", BY_EMAIL).status()).isEqualTo(404);
        assertThat(attempt(foreign, "424242").status()).isEqualTo(404);
        assertThat(script.get(PHONES + "/" + id(EMAILS + "/" + script.get(EMAILS).json().at("/0/id").asText())).status())
                .isEqualTo(404);
        assertThat(api.get("/v1/users/user_ann").json().path("email_addresses")).hasSize(1);
    }

    @Test
    void aVerifiedPhoneBecomesASecondFactor() {
        String path = addPhone();
        assertThat(script.get(path).json().at("/response/verification/status").asText()).isEqualTo("verified");
        JsonNode reserved = script.patch(path, Map.of("reserved_for_second_factor", "true")).json();
        assertThat(reserved.at("/response/reserved_for_second_factor").booleanValue()).isTrue();
        assertThat(reserved.at("/response/default_second_factor").booleanValue()).isTrue();
        assertThat(reserved.at("/client/sessions/0/user/two_factor_enabled").booleanValue()).isTrue();
        assertThat(script.patch(path, Map.of("reserved_for_second_factor", "false")).json()
                .at("/client/sessions/0/user/two_factor_enabled").booleanValue()).isFalse();
    }

    @Test
    void theSecondFactorThatIsAskedFirstIsChosen() {
        String first = addPhone();
        String second = PHONES + "/" + api.post("/v1/phone_numbers", "{\"user_id\": \"user_bob\", \"verified\": true,"
                + " \"phone_number\": \"+15555550124\", \"reserved_for_second_factor\": true}").id();
        Answer refused = script.patch(first, Map.of("default_second_factor", "true"));
        assertThat(refused.status()).isEqualTo(400);
        script.patch(first, Map.of("reserved_for_second_factor", "true"));
        assertThat(script.patch(first, Map.of("default_second_factor", "true")).json()
                .at("/response/default_second_factor").booleanValue()).isTrue();
        assertThat(script.get(second).json().at("/response/default_second_factor").booleanValue()).isFalse();
    }

    @Test
    void aPhoneIsRefused() {
        assertThat(script.post(PHONES, Map.of("phone_number", "555")).param()).isEqualTo("phone_number");
        assertThat(script.post(PHONES, Map.of("phone_number", "+15555550123", "reserved_for_second_factor", "true")).code())
                .isEqualTo("identification_create_second_factor_unverified");
        assertThat(script.patch(addPhone(), Map.of("verified", "true")).code()).isEqualTo("form_param_unknown");
    }
}

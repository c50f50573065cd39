package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class PhoneNumbersTest extends ServerTest {

    private static final String ALL = "/v1/phone_numbers";
    private static final String ANN = "/v1/users/user_ann";
    private static final String SECOND_FACTOR = ", \"verified\": true, \"reserved_for_second_factor\": true";

    private JsonNode ann() {
        return api.get(ANN).json();
    }

    private Answer create(String number, String more) {
        return api.post(ALL, "{\"user_id\": \"user_ann\", \"phone_number\": \"" + number + "\"" + more + "}");
    }

    @Test
    void aNumberIsAddedReadUpdatedAndDeleted() {
        Answer created = create("+15550001111", "");
        assertThat(created.json().path("verification").isNull()).isTrue();
        assertThat(created.json().path("reserved_for_second_factor").booleanValue()).isFalse();
        String path = ALL + "/" + created.id();
        assertThat(api.get(path).json()).isEqualTo(created.json());
        assertThat(ann().path("primary_phone_number_id").asText()).isEqualTo(created.id());

        assertThat(api.patch(path, "{\"verified\": true}").json().at("/verification/status").asText()).isEqualTo("verified");
        assertThat(api.delete(path).json()).isEqualTo(
                Api.json("{\"object\": \"phone_number\", \"id\": \"" + created.id() + "\", \"deleted\": true}"));
        assertThat(ann().path("primary_phone_number_id").isNull()).isTrue();
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "5550001111", "+05550001111", "+1555000111122334", "+1 555 000 1111", "''" })
    void numbersAreInE164(String number) {
        Answer refused = create(number, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_format_invalid");
        assertThat(refused.param()).isEqualTo("phone_number");
    }

    @Test
    void aVerifiedNumberIsNobodyElses() {
        create("+15550001111", ", \"verified\": true");
        Answer refused = api.post(ALL, "{\"user_id\": \"user_bob\", \"phone_number\": \"+15550001111\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_identifier_exists");
    }

    @Test
    void theFirstSecondFactorIsTheDefaultOne() {
        JsonNode first = create("+15550001111", SECOND_FACTOR).json();
        JsonNode second = create("+15550001112", SECOND_FACTOR).json();
        assertThat(first.path("default_second_factor").booleanValue()).isTrue();
        assertThat(second.path("default_second_factor").booleanValue()).isFalse();
        assertThat(ann().path("two_factor_enabled").booleanValue()).isTrue();
        assertThat(ann().path("mfa_enabled_at").longValue()).isEqualTo(clock.millis());

        api.delete(ALL + "/" + first.path("id").asText());
        assertThat(ann().at("/phone_numbers/0/default_second_factor").booleanValue()).isTrue();
        assertThat(ann().path("two_factor_enabled").booleanValue()).isTrue();
    }

    @Test
    void aSecondFactorMustBeVerified() {
        Answer created = create("+15550001111", ", \"reserved_for_second_factor\": true");
        assertThat(created.status()).isEqualTo(400);
        assertThat(created.code()).isEqualTo("identification_create_second_factor_unverified");
        assertThat(ann().path("phone_numbers")).isEmpty();

        String path = ALL + "/" + create("+15550001111", "").id();
        assertThat(api.patch(path, "{\"reserved_for_second_factor\": true}").code())
                .isEqualTo("identification_update_second_factor_unverified");
        assertThat(api.patch(path, "{\"reserved_for_second_factor\": true, \"verified\": true}").status()).isEqualTo(200);
    }

    @Test
    void theOnlyIdentifierCannotBeASecondFactor() {
        String user = api.post("/v1/users", "{\"phone_number\": [\"+15550001111\"]}").json().at("/phone_numbers/0/id").asText();
        Answer refused = api.patch(ALL + "/" + user, "{\"reserved_for_second_factor\": true}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("identification_update_failed");
    }

    @Test
    void aNumberThatIsVerifiedNoMoreIsNoSecondFactorEither() {
        String path = ALL + "/" + create("+15550001111", SECOND_FACTOR).id();
        clock.advance(Duration.ofMinutes(1));
        assertThat(api.patch(path, "{\"verified\": false}").json().path("reserved_for_second_factor").booleanValue()).isFalse();
        assertThat(ann().path("two_factor_enabled").booleanValue()).isFalse();
        assertThat(ann().path("mfa_disabled_at").longValue()).isEqualTo(clock.millis());
    }

    @Test
    void oneNumberReplacesAllAndIsNoSecondFactor() {
        create("+15550001111", SECOND_FACTOR);
        Answer replaced = api.put(ANN + "/phone_number", "{\"phone_number\": \"+15550001112\"}");
        assertThat(replaced.json().at("/verification/strategy").asText()).isEqualTo("admin");
        assertThat(ann().path("phone_numbers")).isEqualTo(Api.json("[" + replaced.text() + "]"));
        assertThat(ann().path("two_factor_enabled").booleanValue()).isFalse();
        assertThat(api.put(ANN + "/phone_number", "{\"phone_number\": \"1\"}").param()).isEqualTo("phone_number");
        assertThat(api.put(ANN + "/phone_number",
                "{\"phone_number\": \"+15550001112\", \"notify_primary_email_address_changed\": true}").code())
                .isEqualTo("form_param_unknown");
    }

    @Test
    void aCodeIsSentByTextMessage() {
        String path = ALL + "/" + create("+15550001111", "").id();
        Answer sent = api.post(path + "/prepare_verification", "");
        assertThat(sent.json().path("strategy").asText()).isEqualTo("phone_code");
        assertThat(sent.json().path("channel").asText()).isEqualTo("sms");
        assertThat(api.post(path + "/attempt_verification",
                "{\"verification_id\": \"" + sent.id() + "\", \"code\": \"" + Sent.sms(server).at("/data/otp_code").asText()
                        + "\"}")
                .json().path("status").asText())
                .isEqualTo("verified");
        assertThat(api.get(path).json().at("/verification/strategy").asText()).isEqualTo("phone_code");
    }

    @Test
    void theUserMustExist() {
        assertThat(api.post(ALL, "{\"user_id\": \"user_x\", \"phone_number\": \"+15550001111\"}").status()).isEqualTo(404);
        assertThat(api.put("/v1/users/user_x/phone_number", "{\"phone_number\": \"+15550001111\"}").status()).isEqualTo(404);
        assertThat(api.patch(ALL + "/idn_x", "{}").code()).isEqualTo("resource_not_found");
    }
}

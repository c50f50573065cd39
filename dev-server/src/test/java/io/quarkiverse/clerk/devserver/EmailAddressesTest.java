package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class EmailAddressesTest extends ServerTest {

    private static final String ALL = "/v1/email_addresses";
    private static final String ANN = "/v1/users/user_ann";

    private JsonNode ann() {
        return api.get(ANN).json();
    }

    private String primary() {
        return ann().path("primary_email_address_id").asText();
    }

    /** @param more fields, each with a comma before it */
    private Answer create(String address, String more) {
        return api.post(ALL, "{\"user_id\": \"user_ann\", \"email_address\": \"" + address + "\"" + more + "}");
    }

    @Test
    void anAddressIsAddedUnverifiedAndPartOfItsUser() {
        clock.advance(Duration.ofMinutes(1));
        Answer created = create("a@example.com", "");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().path("verification").isNull()).isTrue();
        assertThat(created.json().path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get(ALL + "/" + created.id()).json()).isEqualTo(created.json());
        assertThat(ann().at("/email_addresses/1")).isEqualTo(created.json());
        assertThat(ann().path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(primary()).isNotEqualTo(created.id());
    }

    @Test
    void theFirstAddressIsThePrimaryOne() {
        String user = api.post("/v1/users", "{}").id();
        String first = api.post(ALL, "{\"user_id\": \"" + user + "\", \"email_address\": \"d@example.com\"}").id();
        assertThat(api.get("/v1/users/" + user).json().path("primary_email_address_id").asText()).isEqualTo(first);
    }

    @Test
    void anAddressIsCreatedVerifiedAndPrimaryIfAsked() {
        Answer created = create("a@example.com", ", \"verified\": true, \"primary\": true");
        assertThat(created.json().at("/verification/strategy").asText()).isEqualTo("admin");
        assertThat(primary()).isEqualTo(created.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"email_address\": \"a@example.com\"} | form_param_missing | user_id",
            "{\"user_id\": \"user_ann\"} | form_param_missing | email_address",
            "{\"user_id\": \"user_ann\", \"email_address\": \"a\"} | form_param_format_invalid | email_address",
            "{\"user_id\": \"user_ann\", \"email_address\": \"a@b\", \"verified\": 1} | form_param_format_invalid | verified",
            "{\"user_id\": \"user_ann\", \"email_address\": \"Bob@example.com\"} | form_identifier_exists | email_address",
            "{\"user_id\": \"user_ann\", \"email_address\": \"Ann@example.com\"} | form_identifier_exists | email_address",
            "{\"user_id\": \"user_ann\", \"email_address\": \"a@b\", \"a\": 1} | form_param_unknown | a" })
    void malformedAndTakenAddressesAreRefused(String body, String code, String param) {
        Answer refused = api.post(ALL, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(ann().path("email_addresses")).hasSize(1);
    }

    @Test
    void anUnverifiedAddressIsNobodysYet() {
        String anns = create("a@example.com", "").id();
        assertThat(create("A@example.com", "").code()).isEqualTo("form_identifier_exists");
        assertThat(api.post(ALL, "{\"user_id\": \"user_bob\", \"email_address\": \"a@example.com\", \"verified\": true}")
                .status()).isEqualTo(200);
        Answer late = api.patch(ALL + "/" + anns, "{\"verified\": true}");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("form_identifier_exists");
    }

    @Test
    void anAddressIsVerifiedAndMadePrimary() {
        String id = create("a@example.com", "").id();
        Answer refused = api.patch(ALL + "/" + id, "{\"primary\": true}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("primary_email_address_id");

        Answer updated = api.patch(ALL + "/" + id, "{\"primary\": true, \"verified\": true}");
        assertThat(updated.json().at("/verification/status").asText()).isEqualTo("verified");
        assertThat(primary()).isEqualTo(id);
        assertThat(api.patch(ALL + "/" + id, "{\"verified\": false}").json().path("verification").isNull()).isTrue();
        assertThat(api.patch(ALL + "/" + id, "{\"reserved_for_second_factor\": true}").code()).isEqualTo("form_param_unknown");
    }

    @Test
    void whenThePrimaryAddressGoesTheOldestVerifiedOneTakesItsPlace() {
        String first = primary();
        create("a@example.com", "");
        String verified = create("b@example.com", ", \"verified\": true").id();
        assertThat(api.delete(ALL + "/" + first).json()).isEqualTo(
                Api.json("{\"object\": \"email_address\", \"id\": \"" + first + "\", \"deleted\": true}"));
        assertThat(primary()).isEqualTo(verified);
        assertThat(api.get(ALL + "/" + first).code()).isEqualTo("resource_not_found");
        assertThat(api.post("/v1/users", "{\"email_address\": [\"ann@example.com\"]}").status()).isEqualTo(200);
    }

    @Test
    void theLastAddressCanGoToo() {
        api.delete(ALL + "/" + primary());
        assertThat(ann().path("email_addresses")).isEmpty();
        assertThat(ann().path("primary_email_address_id").isNull()).isTrue();
    }

    @Test
    void oneAddressReplacesAll() {
        String first = primary();
        create("a@example.com", ", \"verified\": true");
        Answer replaced = api.put(ANN + "/email_address", "{\"email_address\": \"new@example.com\"}");
        assertThat(replaced.json().at("/verification/status").asText()).isEqualTo("verified");
        assertThat(ann().path("email_addresses")).isEqualTo(Api.json("[" + replaced.text() + "]"));
        assertThat(primary()).isEqualTo(replaced.id()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({ "reserved, true", "unverified, false" })
    void aReplacementIsReservedOrNotEvenThat(String status, boolean reserved) {
        JsonNode replaced = api.put(ANN + "/email_address",
                "{\"email_address\": \"new@example.com\", \"identification_status\": \"" + status + "\"}").json();
        assertThat(replaced.path("reserved").booleanValue()).isEqualTo(reserved);
        assertThat(replaced.path("verification").isNull()).isTrue();
        assertThat(api.post("/v1/users", "{\"email_address\": [\"new@example.com\"]}").status())
                .isEqualTo(reserved ? 422 : 200);
    }

    @Test
    void aReplacementMayBeTheAddressThatIsThere() {
        assertThat(api.put(ANN + "/email_address", "{\"email_address\": \"ann@example.com\"}").status()).isEqualTo(200);
        assertThat(api.put(ANN + "/email_address", "{\"email_address\": \"bob@example.com\"}").code())
                .isEqualTo("form_identifier_exists");
        assertThat(api.put(ANN + "/email_address", "{}").param()).isEqualTo("email_address");
        assertThat(api.put(ANN + "/email_address",
                "{\"email_address\": \"n@example.com\", \"identification_status\": \"x\"}").param())
                .isEqualTo("identification_status");
    }

    @Test
    void theRightCodeVerifiesTheAddress() {
        String path = ALL + "/" + create("a+clerk_test@example.com", "").id();
        Answer sent = api.post(path + "/prepare_verification", "");
        assertThat(sent.json().path("status").asText()).isEqualTo("unverified");
        assertThat(sent.json().path("strategy").asText()).isEqualTo("email_code");
        assertThat(sent.json().path("expire_at").longValue()).isEqualTo(clock.millis() + 600_000);
        assertThat(sent.text()).doesNotContain("424242");

        JsonNode verified = attempt(path, sent.id(), "424242").json();
        assertThat(verified.path("status").asText()).isEqualTo("verified");
        assertThat(verified.path("attempts").intValue()).isOne();
        assertThat(api.get(path).json().at("/verification/object").asText()).isEqualTo("verification_otp");
        assertThat(api.get(path).json().at("/verification/status").asText()).isEqualTo("verified");

        Answer again = attempt(path, sent.id(), "424242");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo("verification_already_verified");
    }

    private Answer attempt(String path, String verification, String code) {
        return api.post(path + "/attempt_verification",
                "{\"verification_id\": \"" + verification + "\", \"code\": \"" + code + "\"}");
    }

    @Test
    void afterThreeWrongCodesNoneIsRight() {
        String path = ALL + "/" + create("a+clerk_test@example.com", "").id();
        String verification = api.post(path + "/prepare_verification", "").id();
        for (String status : List.of("unverified", "unverified", "failed")) {
            Answer wrong = attempt(path, verification, "111111");
            assertThat(wrong.status()).isEqualTo(200);
            assertThat(wrong.json().path("status").asText()).isEqualTo(status);
        }
        assertThat(attempt(path, verification, "424242").json().path("status").asText()).isEqualTo("failed");
        assertThat(api.get(path).json().path("verification").isNull()).isTrue();
    }

    @Test
    void aCodeExpires() {
        String path = ALL + "/" + create("a+clerk_test@example.com", "").id();
        String verification = api.post(path + "/prepare_verification", "").id();
        clock.advance(Duration.ofMinutes(10));
        assertThat(attempt(path, verification, "424242").json().path("status").asText()).isEqualTo("expired");
        assertThat(api.get(path).json().path("verification").isNull()).isTrue();
    }

    @Test
    void aCodeIsGoodForItsAddressAndUntilTheNext() {
        String path = ALL + "/" + create("a+clerk_test@example.com", "").id();
        String first = api.post(path + "/prepare_verification", "").id();
        String second = api.post(path + "/prepare_verification", "").id();
        assertThat(attempt(path, first, "424242").status()).isEqualTo(404);
        assertThat(attempt(ALL + "/" + primary(), second, "424242").status()).isEqualTo(404);
        assertThat(attempt(path, second, "424242").status()).isEqualTo(200);
    }

    @Test
    void aCodeDoesNotVerifyWhatIsAnothersMeanwhile() {
        String path = ALL + "/" + create("a+clerk_test@example.com", "").id();
        String verification = api.post(path + "/prepare_verification", "").id();
        api.post("/v1/users", "{\"email_address\": [\"a+clerk_test@example.com\"]}");
        assertThat(attempt(path, verification, "424242").code()).isEqualTo("form_identifier_exists");
        assertThat(api.get(path).json().path("verification").isNull()).isTrue();
    }

    @Test
    void whatAnAdministratorHasVerifiedStaysSo() {
        String path = ALL + "/" + primary();
        JsonNode before = api.get(path).json();
        String verification = api.post(path + "/prepare_verification", "").id();
        assertThat(attempt(path, verification, Sent.code(server)).json().path("status").asText()).isEqualTo("verified");
        assertThat(api.get(path).json()).isEqualTo(before);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        String phone = api.post("/v1/phone_numbers", "{\"user_id\": \"user_ann\", \"phone_number\": \"+15550001111\"}").id();
        for (String id : List.of("idn_x", phone)) {
            String path = ALL + "/" + id;
            for (Answer answer : List.of(api.get(path), api.patch(path, "{}"), api.delete(path),
                    api.post(path + "/prepare_verification", ""), attempt(path, "ver_x", "424242"))) {
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.code()).isEqualTo("resource_not_found");
            }
        }
        assertThat(api.post(ALL, "{\"user_id\": \"user_x\", \"email_address\": \"a@b\"}").status()).isEqualTo(404);
        assertThat(api.put("/v1/users/user_x/email_address", "{\"email_address\": \"a@b\"}").status()).isEqualTo(404);
        assertThat(api.post(ALL + "/" + primary() + "/attempt_verification", "{}").code()).isEqualTo("form_param_missing");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class UsersTest extends ServerTest {

    /** The required list of the User schema, API version 2026-05-12. */
    private static final List<String> REQUIRED = List.of("id", "object", "username", "first_name", "last_name", "has_image",
            "primary_email_address_id", "primary_phone_number_id", "primary_web3_wallet_id", "password_enabled",
            "two_factor_enabled", "totp_enabled", "backup_code_enabled", "email_addresses", "phone_numbers", "web3_wallets",
            "passkeys", "external_accounts", "saml_accounts", "enterprise_accounts", "public_metadata", "external_id",
            "last_sign_in_at", "banned", "locked", "lockout_expires_in_seconds", "verification_attempts_remaining",
            "created_at", "updated_at", "delete_self_enabled", "create_organization_enabled", "last_active_at",
            "mfa_enabled_at", "mfa_disabled_at", "legal_accepted_at");

    @Test
    void theSeededUsersAreThere() {
        JsonNode ann = api.get("/v1/users/user_ann").json();
        assertThat(ann.path("username").asText()).isEqualTo("ann");
        assertThat(ann.path("first_name").asText()).isEqualTo("Ann");
        assertThat(ann.path("last_name").asText()).isEqualTo("Archer");
        assertThat(ann.at("/email_addresses/0/email_address").asText()).isEqualTo("ann@example.com");
        assertThat(api.get("/v1/users").ids()).containsExactlyInAnyOrder("user_ann", "user_bob", "user_cleo");
    }

    @Test
    void anEmptyUserHasAllRequiredFields() {
        Answer created = api.post("/v1/users", "{}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).matches("user_[0-9A-Za-z]{27}");
        assertThat(created.json().fieldNames()).toIterable().containsAll(REQUIRED);
        assertThat(created.json().path("username").isNull()).isTrue();
        assertThat(created.json().path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get("/v1/users/" + created.id()).json()).isEqualTo(created.json());
    }

    @Test
    void createdContactsAreVerifiedAndTheFirstIsPrimary() {
        JsonNode user = api.post("/v1/users", """
                {"email_address": ["dan@example.com", "d@example.com"], "phone_number": ["+15550001111"]}""").json();
        JsonNode email = user.at("/email_addresses/0");
        assertThat(email.path("id").asText()).matches("idn_[0-9A-Za-z]{27}").isEqualTo(
                user.path("primary_email_address_id").asText());
        assertThat(email.fieldNames()).toIterable().contains("object", "email_address", "verification", "linked_to",
                "reserved", "created_at", "updated_at");
        assertThat(email.path("verification")).isEqualTo(Api.json("""
                {"object": "verification_admin", "status": "verified", "strategy": "admin", "attempts": null,
                 "expire_at": null}"""));
        assertThat(user.path("email_addresses")).hasSize(2);
        assertThat(user.at("/phone_numbers/0/phone_number").asText()).isEqualTo("+15550001111");
        assertThat(user.at("/phone_numbers/0/id")).isEqualTo(user.path("primary_phone_number_id"));
    }

    @Test
    void aContactCanBeCreatedReserved() {
        JsonNode emails = api.post("/v1/users", """
                {"email_address": ["d@example.com", "e@example.com"],
                 "email_address_identification_status": ["verified", "reserved"]}""").json().path("email_addresses");
        assertThat(emails.at("/0/reserved").booleanValue()).isFalse();
        assertThat(emails.at("/1/reserved").booleanValue()).isTrue();
        assertThat(emails.at("/1/verification").isNull()).isTrue();

        Answer mismatch = api.post("/v1/users", """
                {"email_address": ["f@example.com"], "email_address_identification_status": ["verified", "reserved"]}""");
        assertThat(mismatch.status()).isEqualTo(422);
        assertThat(mismatch.param()).isEqualTo("email_address_identification_status");
    }

    @Test
    void createKeepsWhatItIsGiven() {
        JsonNode user = api.post("/v1/users", """
                {"external_id": "x1", "first_name": "Dan", "last_name": "Dyer", "locale": "en-US", "username": "dan",
                 "public_metadata": {"plan": "gold"}, "private_metadata": {"n": [1, null]}, "unsafe_metadata": {"t": "d"},
                 "delete_self_enabled": false, "create_organizations_limit": 3, "banned": true, "locked": true,
                 "created_at": "2020-01-01T00:00:00.5Z", "legal_accepted_at": "2020-01-01T01:00:00+01:00"}""").json();
        assertThat(user.path("external_id").asText()).isEqualTo("x1");
        assertThat(user.path("locale").asText()).isEqualTo("en-US");
        assertThat(user.at("/public_metadata/plan").asText()).isEqualTo("gold");
        assertThat(user.at("/private_metadata/n")).hasSize(2);
        assertThat(user.at("/unsafe_metadata/t").asText()).isEqualTo("d");
        assertThat(user.path("delete_self_enabled").booleanValue()).isFalse();
        assertThat(user.path("create_organizations_limit").intValue()).isEqualTo(3);
        assertThat(user.path("banned").booleanValue()).isTrue();
        assertThat(user.path("locked").booleanValue()).isTrue();
        assertThat(user.path("created_at").longValue()).isEqualTo(1577836800500L);
        assertThat(user.path("legal_accepted_at").longValue()).isEqualTo(1577836800000L);
    }

    @Test
    void ofAPasswordOnlyItsExistenceIsShown() {
        Answer created = api.post("/v1/users", """
                {"username": "dan", "password": "correct horse"}""");
        assertThat(created.json().path("password_enabled").booleanValue()).isTrue();
        assertThat(created.json().path("password_last_updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(created.text()).doesNotContain("correct horse").doesNotContain("\"password\"");
        assertThat(api.get("/v1/users/user_ann").json().path("password_enabled").booleanValue()).isFalse();
    }

    @Test
    void aShortPasswordIsRefusedUnlessChecksAreSkipped() {
        Answer refused = api.post("/v1/users", "{\"password\": \"1234567\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_password_length_too_short");
        assertThat(refused.param()).isEqualTo("password");
        assertThat(refused.text()).doesNotContain("1234567");
        assertThat(api.patch("/v1/users/user_ann", "{\"password\": \"1234567\"}").status()).isEqualTo(422);
        assertThat(api.post("/v1/users", "{\"password\": \"1234567\", \"skip_password_checks\": true}").status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordDigestNeedsItsHasher() {
        assertThat(api.post("/v1/users", "{\"password_digest\": \"x\"}").param()).isEqualTo("password_hasher");
        assertThat(api.post("/v1/users", "{\"password_digest\": \"x\", \"password_hasher\": \"bcrypt\"}").json()
                .path("password_enabled").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "email_address", "phone_number", "username", "external_id" })
    void identifiersAreUnique(String param) {
        String value = switch (param) {
            case "email_address" -> "[\"dan@example.com\"]";
            case "phone_number" -> "[\"+15550001111\"]";
            default -> "\"dan\"";
        };
        String body = "{\"" + param + "\": " + value + "}";
        assertThat(api.post("/v1/users", body).status()).isEqualTo(200);
        Answer second = api.post("/v1/users", body);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("form_identifier_exists");
        assertThat(second.param()).isEqualTo(param);
        assertThat(api.get("/v1/users/count").json().path("total_count").intValue()).isEqualTo(4);
    }

    @Test
    void caseMakesNoDifferenceToEmailAndUsername() {
        assertThat(api.post("/v1/users", "{\"email_address\": [\"ANN@example.com\"]}").param()).isEqualTo("email_address");
        assertThat(api.post("/v1/users", "{\"username\": \"Ann\"}").param()).isEqualTo("username");
    }

    @Test
    void oneRequestCannotTakeTheSameEmailTwice() {
        assertThat(api.post("/v1/users", "{\"email_address\": [\"d@example.com\", \"D@example.com\"]}").code())
                .isEqualTo("form_identifier_exists");
    }

    @Test
    void patchSetsClearsAndLeavesAlone() {
        clock.advance(Duration.ofMinutes(1));
        Answer updated = api.patch("/v1/users/user_ann", """
                {"first_name": "Anna", "last_name": null, "delete_self_enabled": false, "create_organizations_limit": 2}""");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().path("first_name").asText()).isEqualTo("Anna");
        assertThat(updated.json().path("last_name").isNull()).isTrue();
        assertThat(updated.json().path("username").asText()).isEqualTo("ann");
        assertThat(updated.json().path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(updated.json().path("created_at").longValue()).isEqualTo(clock.millis() - 60_000);

        JsonNode cleared = api.patch("/v1/users/user_ann", """
                {"delete_self_enabled": null, "create_organizations_limit": null, "created_at": null, "username": ""}""")
                .json();
        assertThat(cleared.path("delete_self_enabled").booleanValue()).isTrue();
        assertThat(cleared.path("create_organizations_limit").isNull()).isTrue();
        assertThat(cleared.path("created_at").longValue()).isEqualTo(clock.millis() - 60_000);
        assertThat(cleared.path("username").isNull()).isTrue();
        assertThat(api.get("/v1/users/user_ann").json()).isEqualTo(cleared);
    }

    @Test
    void aUserKeepsItsOwnIdentifiersInAPatchButCannotTakeAnothers() {
        assertThat(api.patch("/v1/users/user_ann", "{\"username\": \"ann\"}").status()).isEqualTo(200);
        Answer taken = api.patch("/v1/users/user_ann", "{\"first_name\": \"X\", \"username\": \"bob\"}");
        assertThat(taken.code()).isEqualTo("form_identifier_exists");
        assertThat(api.get("/v1/users/user_ann").json().path("first_name").asText()).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = { "public_metadata", "private_metadata", "unsafe_metadata" })
    void patchTakesNoMetadata(String field) {
        Answer refused = api.patch("/v1/users/user_ann", "{\"" + field + "\": {}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_param_unknown");
        assertThat(refused.param()).isEqualTo(field);
    }

    @Test
    void thePrimaryEmailMustBeTheUsersOwnAndVerified() {
        Answer user = api.post("/v1/users", """
                {"email_address": ["d@example.com", "e@example.com", "f@example.com"],
                 "email_address_identification_status": ["verified", "verified", "reserved"]}""");
        String second = user.json().at("/email_addresses/1/id").asText();
        String reserved = user.json().at("/email_addresses/2/id").asText();
        String path = "/v1/users/" + user.id();

        assertThat(api.patch(path, "{\"primary_email_address_id\": \"" + second + "\"}").json()
                .path("primary_email_address_id").asText()).isEqualTo(second);
        assertThat(api.patch(path, "{\"primary_email_address_id\": \"" + reserved + "\"}").status()).isEqualTo(422);
        assertThat(api.patch("/v1/users/user_ann", "{\"primary_email_address_id\": \"" + second + "\"}").param())
                .isEqualTo("primary_email_address_id");
    }

    @Test
    void aDeletedUserIsGoneWithSessionsAndMemberships() {
        api.patch("/v1/users/user_ann", "{\"external_id\": \"x1\"}");
        String session = api.post("/v1/sessions", "{\"user_id\": \"user_ann\"}").id();

        Answer deleted = api.delete("/v1/users/user_ann");

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.json()).isEqualTo(
                Api.json("{\"object\": \"user\", \"id\": \"user_ann\", \"deleted\": true, \"external_id\": \"x1\"}"));
        assertThat(api.get("/v1/users/user_ann").status()).isEqualTo(404);
        assertThat(api.post("/v1/sessions/" + session + "/tokens", "{}").status()).isEqualTo(404);
        assertThat(api.get("/v1/users?organization_id=org_acme").ids()).containsExactly("user_bob");
        assertThat(api.post("/v1/users", "{\"username\": \"ann\"}").status()).isEqualTo(200);
    }

    @Test
    void walletsAreCreatedVerifiedAndTheFirstIsPrimary() {
        String first = "0x" + "1".repeat(40);
        JsonNode user = api.post("/v1/users", "{\"web3_wallet\": [\"" + first + "\", \"0x" + "2".repeat(40) + "\"]}").json();
        assertThat(user.at("/web3_wallets/0/web3_wallet").asText()).isEqualTo(first);
        assertThat(user.at("/web3_wallets/0/verification/status").asText()).isEqualTo("verified");
        assertThat(user.path("primary_web3_wallet_id")).isEqualTo(user.at("/web3_wallets/0/id"));
        assertThat(api.post("/v1/users", "{\"web3_wallet\": [\"" + first + "\"]}").code()).isEqualTo("form_identifier_exists");
        assertThat(api.post("/v1/users", "{\"web3_wallet\": [\"0x1\"]}").code()).isEqualTo("form_param_format_invalid");

        String second = user.at("/web3_wallets/1/id").asText();
        assertThat(api.patch("/v1/users/" + user.path("id").asText(), "{\"primary_web3_wallet_id\": \"" + second + "\"}").json()
                .path("primary_web3_wallet_id").asText()).isEqualTo(second);
    }

    @Test
    void aReservedAddressIsNobodyElses() {
        api.post("/v1/users", """
                {"email_address": ["d@example.com"], "email_address_identification_status": ["reserved"]}""");
        assertThat(api.post("/v1/users", "{\"email_address\": [\"D@example.com\"]}").param()).isEqualTo("email_address");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (Answer answer : List.of(api.get("/v1/users/user_x"), api.patch("/v1/users/user_x", "{}"),
                api.delete("/v1/users/user_x"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("resource_not_found");
        }
    }
}

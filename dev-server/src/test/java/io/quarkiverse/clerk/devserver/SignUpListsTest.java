package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Allow-list, block-list and waitlist. */
class SignUpListsTest extends ServerTest {

    private static final String ALLOWED = "/v1/allowlist_identifiers";
    private static final String BLOCKED = "/v1/blocklist_identifiers";
    private static final String WAITLIST = "/v1/waitlist_entries";

    @ParameterizedTest
    @CsvSource({ "dan@example.com, email_address", "*@example.com, email_address", "+15550001111, phone_number",
            "0x00000000000000000000000000000000000000aB, web3_wallet" })
    void anIdentifierIsAllowedOrBlocked(String identifier, String type) {
        for (String list : new String[] { ALLOWED, BLOCKED }) {
            Answer created = api.post(list, "{\"identifier\": \"" + identifier + "\"}");
            assertThat(created.json().path("identifier_type").asText()).isEqualTo(type);
            assertThat(api.get(list).text()).contains(created.id());
            assertThat(api.post(list, "{\"identifier\": \"" + identifier + "\"}").code()).isEqualTo("duplicate_record");
            assertThat(api.delete(list + "/" + created.id()).json().path("deleted").booleanValue()).isTrue();
            assertThat(api.get(list).text()).doesNotContain(created.id());
            assertThat(api.delete(list + "/" + created.id()).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"identifier\": \"dan\"}", "{\"identifier\": 1}", "{\"identifier\": \"\"}" })
    void whatIsNoIdentifierIsRefused(String body) {
        assertThat(api.post(ALLOWED, body).status()).isEqualTo(422);
        assertThat(api.post(BLOCKED, body).status()).isEqualTo(422);
    }

    @Test
    void whoIsAllowedCanBeInvited() {
        JsonNode entry = api.post(ALLOWED, "{\"identifier\": \"dan@example.com\", \"notify\": true}").json();
        assertThat(api.get("/v1/invitations").ids()).containsExactly(entry.path("invitation_id").asText());
        assertThat(api.post(ALLOWED, "{\"identifier\": \"*@example.com\", \"notify\": true}").param()).isEqualTo("notify");
        assertThat(api.get(ALLOWED).ids()).hasSize(1);
    }

    @Test
    void whoWaitsIsInvited() {
        Answer entry = api.post(WAITLIST, "{\"email_address\": \"dan@example.com\"}");
        assertThat(entry.json().path("status").asText()).isEqualTo("pending");
        assertThat(entry.json().path("invitation").isNull()).isTrue();
        assertThat(api.post(WAITLIST, "{\"email_address\": \"Dan@example.com\"}").id()).isEqualTo(entry.id());

        Answer invited = api.post(WAITLIST + "/" + entry.id() + "/invite", "{}");
        assertThat(invited.json().path("status").asText()).isEqualTo("invited");
        assertThat(api.get("/v1/invitations").ids()).containsExactly(invited.json().at("/invitation/id").asText());
        assertThat(api.get(WAITLIST + "?status=invited&query=dan").json().at("/data/0")).isEqualTo(invited.json());
        assertThat(api.get(WAITLIST + "?status=pending").json().path("total_count").intValue()).isZero();

        assertThat(api.post(WAITLIST + "/" + entry.id() + "/reject", "{}").status()).isEqualTo(409);
        assertThat(api.delete(WAITLIST + "/" + entry.id()).status()).isEqualTo(409);
    }

    @Test
    void whoWaitsIsRejectedOrTakenOff() {
        Answer entries = api.post(WAITLIST + "/bulk", """
                [{"email_address": "d@example.com"}, {"email_address": "e@example.com", "notify": false}]""");
        String first = entries.ids().get(0);
        String second = entries.ids().get(1);
        assertThat(api.post(WAITLIST + "/" + first + "/reject", "{}").json().path("status").asText()).isEqualTo("rejected");
        assertThat(api.delete(WAITLIST + "/" + second).json().path("deleted").booleanValue()).isTrue();
        assertThat(api.get(WAITLIST).json().path("total_count").intValue()).isOne();
        assertThat(api.post(WAITLIST + "/" + second + "/invite", "{}").status()).isEqualTo(404);
    }

    @Test
    void aWrongEntryIsRefused() {
        assertThat(api.post(WAITLIST, "{\"email_address\": \"dan\"}").param()).isEqualTo("email_address");
        assertThat(api.post(WAITLIST + "/bulk", "{\"email_address\": \"d@example.com\"}").status()).isEqualTo(400);
        assertThat(api.get(WAITLIST + "?status=lost").param()).isEqualTo("status");
        assertThat(api.get(WAITLIST + "?order_by=colour").param()).isEqualTo("order_by");
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class InvitationsTest extends ServerTest {

    private static final String INVITATIONS = "/v1/invitations";

    private Answer invite(String email) {
        return api.post(INVITATIONS, "{\"email_address\": \"" + email + "\"}");
    }

    @Test
    void anInvitationIsPendingForThirtyDays() {
        JsonNode invitation = api.post(INVITATIONS, """
                {"email_address": "dan@example.com", "public_metadata": {"team": "red"}}""").json();
        assertThat(invitation.path("id").asText()).startsWith("inv_");
        assertThat(invitation.path("status").asText()).isEqualTo("pending");
        assertThat(invitation.at("/public_metadata/team").asText()).isEqualTo("red");
        assertThat(invitation.path("url").asText()).startsWith(server.url() + "/v1/tickets/accept?ticket=");
        assertThat(invitation.path("expires_at").longValue()).isEqualTo(clock.millis() + Duration.ofDays(30).toMillis());

        clock.advance(Duration.ofDays(30));
        assertThat(api.get(INVITATIONS + "?status=expired").ids()).containsExactly(invitation.path("id").asText());
        assertThat(api.get(INVITATIONS + "?status=pending").ids()).isEmpty();
    }

    @Test
    void whoIsInvitedIsInvitedOnce() {
        assertThat(invite("dan@example.com").status()).isEqualTo(200);
        Answer again = invite("DAN@example.com");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.code()).isEqualTo("duplicate_record");
        assertThat(api.post(INVITATIONS, "{\"email_address\": \"dan@example.com\", \"ignore_existing\": true}").status())
                .isEqualTo(200);
    }

    @Test
    void anotherInvitationFollowsOneThatHasExpired() {
        api.post(INVITATIONS, "{\"email_address\": \"dan@example.com\", \"expires_in_days\": 1}");
        clock.advance(Duration.ofDays(1));
        assertThat(invite("dan@example.com").status()).isEqualTo(200);
    }

    @Test
    void usersAreNotInvited() {
        Answer refused = invite("Ann@example.com");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("form_identifier_exists");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"email_address\": \"dan\"}",
            "{\"email_address\": \"d@example.com\", \"expires_in_days\": 0}",
            "{\"email_address\": \"d@example.com\", \"template_slug\": \"x\"}" })
    void aWrongInvitationIsRefused(String body) {
        assertThat(api.post(INVITATIONS, body).status()).isEqualTo(422);
        assertThat(api.get(INVITATIONS).ids()).isEmpty();
    }

    @Test
    void manyAreInvitedTogetherOrNone() {
        assertThat(api.post(INVITATIONS + "/bulk", """
                [{"email_address": "d@example.com"}, {"email_address": "ann@example.com"}]""").status()).isEqualTo(422);
        assertThat(api.get(INVITATIONS).ids()).isEmpty();
        assertThat(api.post(INVITATIONS + "/bulk", """
                [{"email_address": "d@example.com"}, {"email_address": "e@example.com"}]""").json()).hasSize(2);
        assertThat(api.get(INVITATIONS + "?order_by=email_address").json().at("/0/email_address").asText())
                .isEqualTo("d@example.com");
        assertThat(api.get(INVITATIONS + "?query=E@EX").ids()).hasSize(1);
    }

    @Test
    void onlyAPendingInvitationIsRevoked() {
        String id = invite("dan@example.com").id();
        Answer revoked = api.post(INVITATIONS + "/" + id + "/revoke", "{}");
        assertThat(revoked.json().path("status").asText()).isEqualTo("revoked");
        assertThat(revoked.json().path("revoked").booleanValue()).isTrue();
        assertThat(api.post(INVITATIONS + "/" + id + "/revoke", "{}").code()).isEqualTo("invitation_already_revoked");
        assertThat(api.get(INVITATIONS).ids()).isEmpty();
        assertThat(api.get(INVITATIONS + "?status=revoked").ids()).containsExactly(id);
        assertThat(api.post(INVITATIONS + "/inv_nobody/revoke", "{}").status()).isEqualTo(404);
    }

    /** Each costs as much as a request, and others wait meanwhile. */
    @ParameterizedTest
    @CsvSource({ "/v1/invitations/bulk, 10", "/v1/waitlist_entries/bulk, 50" })
    void whatIsSentTogetherIsNotMoreThanClerkTakes(String path, int most) {
        assertThat(api.post(path, bodies(most + 1)).code()).isEqualTo("bulk_size_exceeded");
        assertThat(api.post(path, "[]").status()).isEqualTo(400);
        assertThat(api.post(path, bodies(most)).json()).hasSize(most);
    }

    private static String bodies(int count) {
        return IntStream.range(0, count).mapToObj("{\"email_address\": \"guest%d@example.com\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void whoIsAUserByAnyAddressIsNotInvited() {
        api.post("/v1/email_addresses", "{\"user_id\": \"user_ann\", \"email_address\": \"Second@example.com\"}");
        assertThat(invite("sECOND@example.com").code()).isEqualTo("form_identifier_exists");
    }
}

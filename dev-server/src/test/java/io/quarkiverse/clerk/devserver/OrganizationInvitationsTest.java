package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OrganizationInvitationsTest extends ServerTest {

    private static final String INVITATIONS = "/v1/organizations/org_acme/invitations";
    private static final String DORA = "{\"email_address\": \"dora@example.com\", \"role\": \"org:member\"}";

    @Test
    void anInvitationIsCreatedAndRead() {
        Answer created = api.post(INVITATIONS, """
                {"email_address": "dora@example.com", "role": "org:member", "inviter_user_id": "user_ann",
                 "public_metadata": {"a": 1}, "private_metadata": {"b": 2}, "expires_in_days": 7,
                 "redirect_url": "https://app.example/joined"}""");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("orginv_");
        JsonNode invitation = created.json();
        assertThat(invitation.path("organization_id").asText()).isEqualTo("org_acme");
        assertThat(invitation.path("status").asText()).isEqualTo("pending");
        assertThat(invitation.path("role_name").asText()).isEqualTo("Member");
        assertThat(invitation.path("inviter_id").asText()).isEqualTo("user_ann");
        assertThat(invitation.at("/public_inviter_data/identifier").asText()).isEqualTo("ann@example.com");
        assertThat(invitation.path("public_metadata")).isEqualTo(Api.json("{\"a\": 1}"));
        assertThat(invitation.path("private_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(invitation.path("expires_at").longValue()).isEqualTo(clock.millis() + Duration.ofDays(7).toMillis());
        assertThat(invitation.path("url").asText()).startsWith(server.url());
        assertThat(api.get(INVITATIONS + "/" + created.id()).json()).isEqualTo(invitation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"role\": \"org:member\"}                        | 422 | form_param_missing",
            "{\"email_address\": \"d@x.example\"}              | 422 | form_param_missing",
            "{\"email_address\": \"d\", \"role\": \"org:member\"}                                  | 422 | form_param_format_invalid",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:x\"}                             | 404 | resource_not_found",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:member\", \"expires_in_days\": 0}   | 422 | form_param_format_invalid",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:member\", \"expires_in_days\": 366} | 422 | form_param_format_invalid",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:member\", \"inviter_user_id\": \"user_x\"} | 404 | resource_not_found",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:member\", \"inviter_user_id\": \"user_cleo\"} | 403 | not_a_member_in_organization",
            "{\"email_address\": \"d@x.example\", \"role\": \"org:member\", \"inviter_user_id\": \"user_bob\"} | 403 | missing_organization_permission",
            "{\"email_address\": \"BOB@example.com\", \"role\": \"org:member\"} | 400 | already_a_member_in_organization",
    })
    void anInvitationIsRefused(String body, int status, String code) {
        Answer refused = api.post(INVITATIONS, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(api.get(INVITATIONS).ids()).isEmpty();
    }

    @Test
    void nobodyIsInvitedTwiceWhileAnInvitationIsPending() {
        String first = api.post(INVITATIONS, DORA).id();
        Answer refused = api.post(INVITATIONS, DORA.replace("dora", "DORA"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("duplicate_record");
        assertThat(refused.json().at("/errors/0/meta/email_addresses/0").asText()).isEqualToIgnoringCase("dora@example.com");

        api.post(INVITATIONS + "/" + first + "/revoke", "{}");
        assertThat(api.post(INVITATIONS, DORA).status()).isEqualTo(200);
        clock.advance(Duration.ofDays(31));
        assertThat(api.post(INVITATIONS, DORA).status()).isEqualTo(200);
    }

    /** Where Clerk's form finds who is not to be invited. */
    @Test
    void theErrorNamesTheEmailAddressOfWhoIsAMember() {
        Answer refused = api.post(INVITATIONS, DORA.replace("dora", "bob"));
        assertThat(refused.json().at("/errors/0/long_message").asText()).startsWith("bob@example.com ");
    }

    @Test
    void anotherOrganizationMayInviteTheSamePerson() {
        api.post(INVITATIONS, DORA);
        String globex = api.post("/v1/organizations", "{\"name\": \"Globex\"}").id();
        assertThat(api.post("/v1/organizations/" + globex + "/invitations", DORA).status()).isEqualTo(200);
    }

    @Test
    void onlySoManyAreInvited() {
        api.patch("/v1/organizations/org_acme", "{\"max_allowed_memberships\": 2}");
        Answer refused = api.post(INVITATIONS, DORA);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("organization_membership_quota_exceeded");
    }

    @Test
    void severalAreInvitedAtOnce() {
        Answer created = api.post(INVITATIONS + "/bulk", "[" + DORA + ", " + DORA.replace("dora", "emil") + "]");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().path("total_count").intValue()).isEqualTo(2);
        assertThat(created.texts("email_address")).containsExactly("dora@example.com", "emil@example.com");
    }

    @Test
    void allAreInvitedOrNobody() {
        Answer refused = api.post(INVITATIONS + "/bulk", "[" + DORA + ", " + DORA + "]");
        assertThat(refused.code()).isEqualTo("duplicate_record");
        assertThat(api.get(INVITATIONS).ids()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "[] | bulk_size_exceeded", "{} | request_body_invalid", "[1] | request_body_invalid",
            "[{},{},{},{},{},{},{},{},{},{},{}] | bulk_size_exceeded" })
    void severalMeansFromOneToTen(String body, String code) {
        Answer refused = api.post(INVITATIONS + "/bulk", body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void anInvitationIsRevokedOnce() {
        String path = INVITATIONS + "/" + api.post(INVITATIONS, DORA).id();
        assertThat(api.post(path + "/revoke", "{\"requesting_user_id\": \"user_bob\"}").status()).isEqualTo(403);
        Answer revoked = api.post(path + "/revoke", "{\"requesting_user_id\": \"user_ann\"}");
        assertThat(revoked.json().path("status").asText()).isEqualTo("revoked");
        assertThat(api.get(path).json()).isEqualTo(revoked.json());

        Answer again = api.post(path + "/revoke", "");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.code()).isEqualTo("organization_invitation_not_pending");
        assertThat(api.post(path + "/revoke", "{\"why\": 1}").status()).isEqualTo(422);
    }

    @Test
    void anInvitationExpires() {
        String path = INVITATIONS + "/" + api.post(INVITATIONS, DORA).id();
        clock.advance(Duration.ofDays(30).minusMillis(1));
        assertThat(api.get(path).json().path("status").asText()).isEqualTo("pending");
        clock.advance(Duration.ofMillis(1));
        assertThat(api.get(path).json().path("status").asText()).isEqualTo("expired");
        assertThat(api.get(INVITATIONS + "/pending").ids()).isEmpty();
        assertThat(api.post(path + "/revoke", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                    | emil@example.com dora@example.com",
            "status=pending                        | emil@example.com",
            "status=revoked                        | dora@example.com",
            "status=accepted                       | ''",
            "email_address=DORA@example.com        | dora@example.com",
            "order_by=email_address                | dora@example.com emil@example.com",
            "order_by=%2Bcreated_at                | dora@example.com emil@example.com",
            "limit=1&offset=1                      | dora@example.com",
    })
    void invitationsAreFilteredAndOrdered(String query, String addresses) {
        api.post(INVITATIONS + "/" + api.post(INVITATIONS, DORA).id() + "/revoke", "");
        clock.advance(Duration.ofSeconds(1));
        api.post(INVITATIONS, DORA.replace("dora", "emil"));
        assertThat(String.join(" ", api.get(INVITATIONS + "?" + query).texts("email_address"))).isEqualTo(addresses);
    }

    @Test
    void pendingInvitationsAreListed() {
        String pending = api.post(INVITATIONS, DORA).id();
        String revoked = api.post(INVITATIONS, DORA.replace("dora", "emil")).id();
        api.post(INVITATIONS + "/" + revoked + "/revoke", "");
        assertThat(api.get(INVITATIONS + "/pending").ids()).containsExactly(pending);
    }

    @Test
    void theInvitationsOfAllOrganizationsAreListedWithThem() {
        String id = api.post(INVITATIONS, DORA).id();
        Answer list = api.get("/v1/organization_invitations?query=DOR&status=pending&order_by=-email_address");
        assertThat(list.ids()).containsExactly(id);
        assertThat(list.json().at("/data/0/public_organization_data/name").asText()).isEqualTo("Acme");
        assertThat(api.get("/v1/organization_invitations?query=emil").ids()).isEmpty();
    }

    @Test
    void theInvitationsOfAUserAreThoseToTheUsersAddresses() {
        String globex = api.post("/v1/organizations", "{\"name\": \"Globex\"}").id();
        api.post(INVITATIONS, DORA);
        String id = api.post("/v1/organizations/" + globex + "/invitations", DORA.replace("dora", "BOB")).id();
        Answer list = api.get("/v1/users/user_bob/organization_invitations");
        assertThat(list.ids()).containsExactly(id);
        assertThat(list.json().at("/data/0/public_organization_data/id").asText()).isEqualTo(globex);
        assertThat(api.get("/v1/users/user_bob/organization_invitations?status=expired").ids()).isEmpty();
        assertThat(api.get("/v1/users/user_x/organization_invitations").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ "organizations/org_acme/invitations?status=x, status",
            "organizations/org_acme/invitations?order_by=x, order_by",
            "organization_invitations?status=x, status", "organization_invitations?order_by=x, order_by",
            "users/user_bob/organization_invitations?status=x, status",
            "organizations/org_acme/invitations/pending?limit=x, limit" })
    void anUnusableQueryIsRefused(String path, String param) {
        Answer refused = api.get("/v1/" + path);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(api.get(INVITATIONS + "/orginv_x").code()).isEqualTo("resource_not_found");
        assertThat(api.post(INVITATIONS + "/orginv_x/revoke", "").code()).isEqualTo("resource_not_found");
        assertThat(api.post("/v1/organizations/org_x/invitations", DORA).code()).isEqualTo("resource_not_found");
        assertThat(api.post("/v1/organizations/org_x/invitations/bulk", "[]").code()).isEqualTo("resource_not_found");
        String globex = api.post("/v1/organizations", "{\"name\": \"Globex\"}").id();
        String id = api.post(INVITATIONS, DORA).id();
        assertThat(api.get("/v1/organizations/" + globex + "/invitations/" + id).code()).isEqualTo("resource_not_found");
    }
}

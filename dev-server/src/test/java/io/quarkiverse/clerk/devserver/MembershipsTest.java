package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class MembershipsTest extends ServerTest {

    private static final String MEMBERSHIPS = "/v1/organizations/org_acme/memberships";
    private static final String CLEO = "{\"user_id\": \"user_cleo\", \"role\": \"org:member\"}";

    @Test
    void aMembershipShowsTheOrganizationTheUserAndWhatTheRoleAllows() {
        Answer created = api.post(MEMBERSHIPS, """
                {"user_id": "user_cleo", "role": "org:member", "public_metadata": {"a": 1}, "private_metadata": {"b": 2}}""");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("orgmem_");
        JsonNode membership = created.json();
        assertThat(membership.path("role").asText()).isEqualTo("org:member");
        assertThat(membership.path("role_name").asText()).isEqualTo("Member");
        assertThat(membership.path("permissions")).isEqualTo(Api.json(
                "[\"org:billing:read\", \"org:sys_memberships:read\", \"org:sys_billing:read\"]"));
        assertThat(membership.path("public_metadata")).isEqualTo(Api.json("{\"a\": 1}"));
        assertThat(membership.path("private_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(membership.path("organization")).isEqualTo(api.get("/v1/organizations/org_acme").json());
        assertThat(membership.at("/public_user_data/user_id").asText()).isEqualTo("user_cleo");
        assertThat(membership.at("/public_user_data/first_name").asText()).isEqualTo("Cleo");
        assertThat(membership.at("/public_user_data/identifier").asText()).isEqualTo("cleo@example.com");
        assertThat(membership.at("/public_user_data/username").asText()).isEqualTo("cleo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"user_id\": \"user_cleo\"}                                                   | 422 | form_param_missing",
            "{\"role\": \"org:member\"}                                                     | 422 | form_param_missing",
            "{\"user_id\": \"user_x\", \"role\": \"org:member\"}                            | 404 | resource_not_found",
            "{\"user_id\": \"user_cleo\", \"role\": \"org:owner\"}                          | 404 | resource_not_found",
            "{\"user_id\": \"user_bob\", \"role\": \"org:member\"}                          | 400 | already_a_member_in_organization",
            "{\"user_id\": \"user_cleo\", \"role\": \"org:member\", \"public_metadata\": 1} | 422 | form_param_format_invalid",
    })
    void aMembershipIsRefused(String body, int status, String code) {
        Answer refused = api.post(MEMBERSHIPS, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void aRoleOutsideTheRoleSetIsRefused() {
        api.post("/v1/organization_roles", "{\"name\": \"Guest\", \"key\": \"org:guest\"}");
        Answer refused = api.post(MEMBERSHIPS, "{\"user_id\": \"user_cleo\", \"role\": \"org:guest\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("role");
    }

    @Test
    void anOrganizationHasOnlySoManyMembersAndInvitedPeople() {
        api.patch("/v1/organizations/org_acme", "{\"max_allowed_memberships\": 3}");
        String invitations = "/v1/organizations/org_acme/invitations";
        String invitation = api.post(invitations, "{\"email_address\": \"x@example.com\", \"role\": \"org:member\"}").id();
        Answer refused = api.post(MEMBERSHIPS, CLEO);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("organization_membership_quota_exceeded");

        api.post(invitations + "/" + invitation + "/revoke", "{}");
        assertThat(api.post(MEMBERSHIPS, CLEO).status()).isEqualTo(200);
    }

    @Test
    void zeroAllowsAnyNumberOfMembers() {
        api.patch("/v1/organizations/org_acme", "{\"max_allowed_memberships\": 0}");
        assertThat(api.post(MEMBERSHIPS, CLEO).status()).isEqualTo(200);
    }

    @Test
    void aRoleIsChangedAndTokensSaySo() {
        clock.advance(Duration.ofMinutes(1));
        JsonNode changed = api.patch(MEMBERSHIPS + "/user_bob", "{\"role\": \"org:admin\"}").json();
        assertThat(changed.path("role").asText()).isEqualTo("org:admin");
        assertThat(changed.path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(Jwts.claims(server.sessionToken("bob")).path("o")).isEqualTo(Api.json("""
                {"id": "org_acme", "slg": "acme", "rol": "admin", "per": "read,manage", "fpm": "3"}"""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "user_bob  | {}                           | 422 | form_param_missing",
            "user_bob  | {\"role\": \"org:owner\"}    | 404 | resource_not_found",
            "user_cleo | {\"role\": \"org:member\"}   | 404 | resource_not_found",
            "user_ann  | {\"role\": \"org:member\"}   | 400 | organization_minimum_permissions_needed",
    })
    void aChangeOfRoleIsRefused(String user, String body, int status, String code) {
        Answer refused = api.patch(MEMBERSHIPS + "/" + user, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void whoLeavesLosesTheOrganizationInEverySession() {
        String session = Jwts.claims(server.sessionToken("bob")).path("sid").asText();
        Answer left = api.delete(MEMBERSHIPS + "/user_bob");
        assertThat(left.json().at("/public_user_data/user_id").asText()).isEqualTo("user_bob");
        assertThat(api.get(MEMBERSHIPS).ids()).hasSize(1);
        assertThat(api.get("/v1/sessions/" + session).json().path("last_active_organization_id").isNull()).isTrue();
        assertThat(api.delete(MEMBERSHIPS + "/user_bob").status()).isEqualTo(404);
    }

    @Test
    void theLastWhoCanRunTheOrganizationCannotLeave() {
        Answer refused = api.delete(MEMBERSHIPS + "/user_ann");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("organization_minimum_permissions_needed");

        api.patch(MEMBERSHIPS + "/user_bob", "{\"role\": \"org:admin\"}");
        assertThat(api.delete(MEMBERSHIPS + "/user_ann").status()).isEqualTo(200);
    }

    @Test
    void metadataAreMerged() {
        api.patch(MEMBERSHIPS + "/user_bob/metadata", "{\"public_metadata\": {\"a\": 1, \"b\": 2}}");
        JsonNode merged = api.patch(MEMBERSHIPS + "/user_bob/metadata", "{\"public_metadata\": {\"a\": null}}").json();
        assertThat(merged.path("public_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(api.patch(MEMBERSHIPS + "/user_bob/metadata", "{\"role\": \"org:admin\"}").status()).isEqualTo(422);
        assertThat(api.patch(MEMBERSHIPS + "/user_cleo/metadata", "{}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                     | user_bob user_ann",
            "order_by=first_name                    | user_ann user_bob",
            "order_by=-last_name                    | user_bob user_ann",
            "order_by=username                      | user_ann user_bob",
            "order_by=-email_address                | user_bob user_ann",
            "order_by=phone_number                  | user_ann user_bob",
            "order_by=%2Bcreated_at                 | user_ann user_bob",
            "user_id=user_ann&user_id=user_cleo     | user_ann",
            "user_id=-user_ann                      | user_bob",
            "email_address=BOB@example.com          | user_bob",
            "phone_number=%2B15555550123            | ''",
            "username=ann                           | user_ann",
            "web3_wallet=0x1                        | ''",
            "role=org:admin                         | user_ann",
            "role=org:admin&role=org:member         | user_bob user_ann",
            "query=bak                              | user_bob",
            "email_address_query=NN@EX              | user_ann",
            "phone_number_query=555                 | ''",
            "username_query=O                       | user_bob",
            "name_query=ann%20arch                  | user_ann",
            "created_at_after=0                     | user_bob user_ann",
            "created_at_before=1                    | ''",
            "last_active_at_after=0                 | ''",
            "limit=1&offset=1                       | user_ann",
    })
    void membershipsAreFilteredAndOrderedByTheirUsers(String query, String users) {
        JsonNode list = api.get(MEMBERSHIPS + "?" + query).json();
        assertThat(String.join(" ", list.findValuesAsText("user_id"))).isEqualTo(users);
    }

    @ParameterizedTest
    @CsvSource({ "order_by=role, order_by", "limit=0, limit", "created_at_after=x, created_at_after" })
    void anUnusableQueryIsRefused(String query, String param) {
        Answer refused = api.get(MEMBERSHIPS + "?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void nobodyBelongsToNoOrganization() {
        assertThat(api.get("/v1/organizations/org_x/memberships").status()).isEqualTo(404);
        assertThat(api.post("/v1/organizations/org_x/memberships", CLEO).status()).isEqualTo(404);
        assertThat(api.delete("/v1/organizations/org_x/memberships/user_ann").status()).isEqualTo(404);
    }

    @Test
    void theMembershipsOfAUserAreListed() {
        JsonNode list = api.get("/v1/users/user_bob/organization_memberships").json();
        assertThat(list.path("total_count").intValue()).isOne();
        assertThat(list.at("/data/0/organization/id").asText()).isEqualTo("org_acme");
        assertThat(api.get("/v1/users/user_cleo/organization_memberships").ids()).isEmpty();
        assertThat(api.get("/v1/users/user_x/organization_memberships").status()).isEqualTo(404);
    }

    @Test
    void allMembershipsAreListed() {
        api.post("/v1/organizations", "{\"name\": \"Globex\", \"created_by\": \"user_cleo\"}");
        JsonNode list = api.get("/v1/organization_memberships?order_by=first_name").json();
        assertThat(list.findValuesAsText("user_id")).containsExactly("user_ann", "user_bob", "user_cleo");
        assertThat(api.get("/v1/organization_memberships?order_by=x").status()).isEqualTo(422);
    }

    @Test
    void aUserWhoIsDeletedIsNoMemberAnyMore() {
        api.delete("/v1/users/user_bob");
        assertThat(api.get(MEMBERSHIPS).json().path("total_count").intValue()).isOne();
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class RolesTest extends ServerTest {

    private static final String ROLES = "/v1/organization_roles";
    private static final String GUEST = "{\"name\": \"Guest\", \"key\": \"org:guest\", \"include_in_initial_role_set\": true}";

    @Test
    void clerksOwnRolesAreThere() {
        JsonNode list = api.get(ROLES + "?order_by=key").json();
        assertThat(list.at("/data/0/key").asText()).isEqualTo("org:admin");
        assertThat(list.at("/data/0/is_creator_eligible").booleanValue()).isTrue();
        assertThat(list.at("/data/0/permissions")).hasSize(12);
        assertThat(list.at("/data/1/key").asText()).isEqualTo("org:member");
        assertThat(list.at("/data/1/is_creator_eligible")).isEqualTo(Api.json("false"));
        assertThat(list.at("/data/1/permissions").findValuesAsText("key"))
                .containsExactly("org:billing:read", "org:sys_memberships:read", "org:sys_billing:read");
    }

    @Test
    void aRoleIsCreatedReadChangedAndDeleted() {
        Answer created = api.post(ROLES, """
                {"name": "Clerk", "key": "org:clerk", "description": "Writes.", "permissions": ["perm_billing_read"]}""");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("role_");
        assertThat(created.json().path("description").asText()).isEqualTo("Writes.");
        assertThat(created.json().at("/permissions/0"))
                .isEqualTo(api.get("/v1/organization_permissions/perm_billing_read").json());
        assertThat(api.get(ROLES + "/" + created.id()).json()).isEqualTo(created.json());

        JsonNode changed = api.patch(ROLES + "/" + created.id(), """
                {"name": "Scribe", "key": "org:scribe", "description": null, "permissions": []}""").json();
        assertThat(changed.path("key").asText()).isEqualTo("org:scribe");
        assertThat(changed.path("description").isNull()).isTrue();
        assertThat(changed.path("permissions")).isEmpty();

        assertThat(api.delete(ROLES + "/" + created.id()).json()).isEqualTo(Api.json(
                "{\"object\": \"role\", \"id\": \"" + created.id() + "\", \"deleted\": true}"));
        assertThat(api.get(ROLES + "/" + created.id()).code()).isEqualTo("resource_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"name\": \"A\"}                                                  | 422 | form_param_missing        | key",
            "{\"key\": \"org:a\"}                                               | 422 | form_param_missing        | name",
            "{\"name\": \"A\", \"key\": \"a\"}                                  | 422 | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:A\"}                              | 422 | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:a:b\"}                            | 422 | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:admin\"}                          | 422 | form_identifier_exists    | key",
            "{\"name\": \"A\", \"key\": \"org:a\", \"permissions\": [\"x\"]}    | 404 | resource_not_found        | permissions",
            "{\"name\": \"A\", \"key\": \"org:a\", \"permissions\": \"x\"}      | 422 | form_param_format_invalid | permissions",
    })
    void aRoleIsRefused(String body, int status, String code, String param) {
        Answer refused = api.post(ROLES, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "role_member | {\"key\": \"org:admin\"}        | 422 | form_identifier_exists",
            "role_member | {\"key\": \"member\"}           | 422 | form_param_format_invalid",
            "role_member | {\"permissions\": [\"perm_x\"]} | 404 | resource_not_found",
            "role_admin  | {\"permissions\": []}           | 422 | organization_missing_creator_role_permissions",
            "role_x      | {}                              | 404 | resource_not_found",
    })
    void aChangeIsRefused(String role, String body, int status, String code) {
        Answer refused = api.patch(ROLES + "/" + role, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(api.get(ROLES + "/role_admin").json().path("permissions")).hasSize(12);
    }

    @Test
    void aNullChangesNothingButTheDescription() {
        JsonNode before = api.get(ROLES + "/role_member").json();
        JsonNode after = api.patch(ROLES + "/role_member", "{\"name\": null, \"key\": null, \"permissions\": null}").json();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void membersKeepARoleWhoseKeyChanges() {
        api.patch(ROLES + "/role_member", "{\"key\": \"org:fellow\"}");
        assertThat(Jwts.claims(server.sessionToken("bob")).at("/o/rol").asText()).isEqualTo("fellow");
    }

    @Test
    void tokensSayWhatTheApplicationsPermissionsAllow() {
        String permission = api.post("/v1/organization_permissions", "{\"name\": \"Sign\", \"key\": \"org:contracts:sign\"}")
                .id();
        api.post(ROLES + "/role_member/permissions/" + permission, "");
        JsonNode claims = Jwts.claims(server.sessionToken("bob"));
        assertThat(claims.path("fea").asText()).isEqualTo("o:billing,o:contracts");
        assertThat(claims.path("o")).isEqualTo(Api.json("""
                {"id": "org_acme", "slg": "acme", "rol": "member", "per": "read,manage,sign", "fpm": "1,4"}"""));
    }

    @Test
    void aPermissionIsAssignedOnceAndRemovedOnce() {
        String path = ROLES + "/role_member/permissions/perm_billing_manage";
        assertThat(api.post(path, "").json().path("permissions")).hasSize(4);
        Answer again = api.post(path, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("organization_role_permission_association_exists");

        assertThat(api.delete(path).json().path("permissions")).hasSize(3);
        assertThat(api.delete(path).status()).isEqualTo(404);
    }

    @Test
    void whoCreatesOrganizationsMustBeAbleToRunThem() {
        Answer refused = api.delete(ROLES + "/role_admin/permissions/perm_sys_memberships_manage");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("organization_missing_creator_role_permissions");
        assertThat(api.get(ROLES + "/role_admin").json().path("permissions")).hasSize(12);
    }

    @Test
    void onlyWhatExistsIsAssigned() {
        assertThat(api.post(ROLES + "/role_member/permissions/perm_x", "").status()).isEqualTo(404);
        assertThat(api.post(ROLES + "/role_x/permissions/perm_billing_read", "").status()).isEqualTo(404);
    }

    @Test
    void aRoleInUseCannotBeDeleted() {
        assertThat(api.delete(ROLES + "/role_admin").code()).isEqualTo("organization_role_default_creator_role");
        assertThat(api.delete(ROLES + "/role_member").code()).isEqualTo("organization_role_domain_default_role");

        String guest = ROLES + "/" + api.post(ROLES, GUEST).id();
        api.patch("/v1/organizations/org_acme/memberships/user_bob", "{\"role\": \"org:guest\"}");
        Answer refused = api.delete(guest);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("organization_role_assigned_members");
    }

    @Test
    void aRoleOfAPendingInvitationCannotBeDeleted() {
        String guest = ROLES + "/" + api.post(ROLES, GUEST).id();
        String invitations = "/v1/organizations/org_acme/invitations";
        String invitation = api.post(invitations, "{\"email_address\": \"x@example.com\", \"role\": \"org:guest\"}").id();
        assertThat(api.delete(guest).code()).isEqualTo("organization_role_exists_in_invitations");

        api.post(invitations + "/" + invitation + "/revoke", "{}");
        assertThat(api.delete(guest).status()).isEqualTo(200);
    }

    @Test
    void aRoleThatIsDeletedIsInNoRoleSet() {
        String guest = ROLES + "/" + api.post(ROLES, GUEST).id();
        assertThat(api.get("/v1/role_sets/role_set:default").json().path("roles")).hasSize(3);
        api.delete(guest);
        assertThat(api.get("/v1/role_sets/role_set:default").json().path("roles")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query=role_admin    | org:admin",
            "query=MEMB          | org:member",
            "query=org:ad        | org:admin",
            "order_by=-name      | org:member org:admin",
            "limit=1&offset=1    | org:admin",
    })
    void rolesAreFoundAndOrdered(String query, String keys) {
        assertThat(String.join(" ", api.get(ROLES + "?" + query).texts("key"))).isEqualTo(keys);
    }

    @Test
    void anUnusableOrderIsRefused() {
        assertThat(api.get(ROLES + "?order_by=description").param()).isEqualTo("order_by");
    }
}

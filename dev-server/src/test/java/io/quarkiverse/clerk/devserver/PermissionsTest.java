package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class PermissionsTest extends ServerTest {

    private static final String PERMISSIONS = "/v1/organization_permissions";
    private static final String READ_REPORTS = """
            {"name": "Read reports", "key": "org:reports:read", "description": "See reports."}""";

    @Test
    void clerksOwnPermissionsAreThere() {
        JsonNode list = api.get(PERMISSIONS + "?query=org:sys_&order_by=key").json();
        assertThat(list.findValuesAsText("key")).containsExactly("org:sys_api_keys:manage", "org:sys_api_keys:read",
                "org:sys_billing:manage", "org:sys_billing:read",
                "org:sys_domains:manage", "org:sys_domains:read", "org:sys_memberships:manage", "org:sys_memberships:read",
                "org:sys_profile:delete", "org:sys_profile:manage");
        assertThat(list.findValuesAsText("type")).containsOnly("system");
    }

    @Test
    void aPermissionIsCreatedReadChangedAndDeleted() {
        Answer created = api.post(PERMISSIONS, READ_REPORTS);
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("perm_");
        assertThat(created.json().path("type").asText()).isEqualTo("user");
        assertThat(created.json().path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(api.get(PERMISSIONS + "/" + created.id()).json()).isEqualTo(created.json());

        JsonNode changed = api.patch(PERMISSIONS + "/" + created.id(), "{\"key\": \"org:reports:see\", \"name\": \"See\"}")
                .json();
        assertThat(changed.path("key").asText()).isEqualTo("org:reports:see");
        assertThat(changed.path("name").asText()).isEqualTo("See");
        assertThat(changed.path("description").asText()).isEqualTo("See reports.");

        assertThat(api.delete(PERMISSIONS + "/" + created.id()).json()).isEqualTo(Api.json(
                "{\"object\": \"permission\", \"id\": \"" + created.id() + "\", \"deleted\": true}"));
        assertThat(api.get(PERMISSIONS + "/" + created.id()).code()).isEqualTo("resource_not_found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"name\": \"A\"}                                     | form_param_missing        | key",
            "{\"key\": \"org:a:b\"}                                | form_param_missing        | name",
            "{\"name\": \"\", \"key\": \"org:a:b\"}                | form_param_format_invalid | name",
            "{\"name\": \"A\", \"key\": \"a:b\"}                   | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:a\"}                 | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:A:b\"}               | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:sys_a:b\"}           | form_param_format_invalid | key",
            "{\"name\": \"A\", \"key\": \"org:billing:read\"}      | form_identifier_exists    | key",
            "{\"name\": \"A\", \"key\": \"org:a:b\", \"type\": 1}  | form_param_unknown        | type",
    })
    void aPermissionIsRefused(String body, String code, String param) {
        Answer refused = api.post(PERMISSIONS, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aChangeIsRefused() {
        String path = PERMISSIONS + "/" + api.post(PERMISSIONS, READ_REPORTS).id();
        assertThat(api.patch(path, "{\"key\": \"org:billing:read\"}").code()).isEqualTo("form_identifier_exists");
        assertThat(api.patch(path, "{\"key\": \"reports\"}").code()).isEqualTo("form_param_format_invalid");
        assertThat(api.patch(path, "{\"key\": \"org:reports:read\"}").status()).isEqualTo(200);
    }

    @Test
    void clerksOwnPermissionsStayAsTheyAre() {
        String path = PERMISSIONS + "/perm_sys_profile_delete";
        assertThat(api.patch(path, "{\"name\": \"X\"}").code()).isEqualTo("organization_system_permission_not_modifiable");
        assertThat(api.delete(path).status()).isEqualTo(403);
        assertThat(api.get(path).status()).isEqualTo(200);
    }

    @Test
    void aPermissionThatIsDeletedIsAllowedByNoRole() {
        api.delete(PERMISSIONS + "/perm_billing_read");
        assertThat(api.get("/v1/organization_roles/role_member").json().findValuesAsText("key"))
                .contains("org:sys_billing:read").doesNotContain("org:billing:read");
        assertThat(Jwts.claims(server.sessionToken("bob")).path("o").has("fpm")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query=perm_billing_read     | org:billing:read",
            "query=REPORTS               | org:reports:read",
            "query=reports:re            | org:reports:read",
            "query=perm_billing          | ''",
            "limit=1                     | org:reports:read",
            "order_by=name&limit=1       | org:sys_profile:delete",
            "order_by=-key&limit=1       | org:sys_profile:manage",
    })
    void permissionsAreFoundAndOrdered(String query, String keys) {
        clock.advance(Duration.ofSeconds(1));
        api.post(PERMISSIONS, READ_REPORTS);
        assertThat(String.join(" ", api.get(PERMISSIONS + "?" + query).texts("key"))).isEqualTo(keys);
    }

    @Test
    void anUnusableOrderIsRefused() {
        assertThat(api.get(PERMISSIONS + "?order_by=type").param()).isEqualTo("order_by");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(api.patch(PERMISSIONS + "/perm_x", "{}").status()).isEqualTo(404);
        assertThat(api.delete(PERMISSIONS + "/perm_x").status()).isEqualTo(404);
    }
}

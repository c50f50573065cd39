package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class RoleSetsTest extends ServerTest {

    private static final String ROLE_SETS = "/v1/role_sets";
    private static final String DEFAULT = ROLE_SETS + "/role_set:default";
    private static final String ACME = "/v1/organizations/org_acme";
    private static final String ENTERPRISE = """
            {"name": "Enterprise", "default_role_key": "org:guest", "creator_role_key": "org:admin",
             "roles": ["org:admin", "org:guest"]}""";

    @BeforeEach
    void guests() {
        api.post("/v1/organization_roles", "{\"name\": \"Guest\", \"key\": \"org:guest\"}");
    }

    @Test
    void newOrganizationsHaveTheInitialRoleSet() {
        JsonNode set = api.get(DEFAULT).json();
        assertThat(set.path("type").asText()).isEqualTo("initial");
        assertThat(set.path("roles").findValuesAsText("key")).containsExactly("org:admin", "org:member");
        assertThat(set.at("/default_role/key").asText()).isEqualTo("org:member");
        assertThat(set.at("/creator_role/key").asText()).isEqualTo("org:admin");
        assertThat(set.at("/roles/0/members_count").intValue()).isOne();
        assertThat(set.at("/roles/0/has_members").booleanValue()).isTrue();
        assertThat(api.get(ROLE_SETS + "/role_set_default").json()).isEqualTo(set);
    }

    @Test
    void aRoleSetIsCreatedAndCanBeGivenToAnOrganization() {
        Answer created = api.post(ROLE_SETS, ENTERPRISE);
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.json().path("key").asText()).isEqualTo("role_set:enterprise");
        assertThat(created.json().path("type").asText()).isEqualTo("custom");
        assertThat(created.json().at("/default_role/key").asText()).isEqualTo("org:guest");
        String organization = api.post("/v1/organizations",
                "{\"name\": \"Globex\", \"role_set_key\": \"role_set:enterprise\", \"created_by\": \"user_cleo\"}").id();
        String memberships = "/v1/organizations/" + organization + "/memberships";
        assertThat(api.post(memberships, "{\"user_id\": \"user_bob\", \"role\": \"org:guest\"}").status()).isEqualTo(200);
        assertThat(api.get(ROLE_SETS + "/" + created.id()).json().at("/roles/1/members_count").intValue()).isOne();
    }

    @Test
    void thereIsOneInitialRoleSet() {
        Answer created = api.post(ROLE_SETS, ENTERPRISE.replace("\"name\"", "\"type\": \"initial\", \"name\""));
        assertThat(created.json().path("type").asText()).isEqualTo("initial");
        assertThat(api.get(DEFAULT).json().path("type").asText()).isEqualTo("custom");
        assertThat(api.post("/v1/organizations", "{\"name\": \"A\"}").json().path("role_set_key").asText())
                .isEqualTo("role_set:enterprise");
        assertThat(api.patch(DEFAULT, "{\"type\": \"initial\"}").json().path("type").asText()).isEqualTo("initial");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                           | 422 | form_param_missing        | name",
            "{\"name\": \"A\", \"roles\": []}                             | 422 | form_param_missing        | default_role_key",
            "{\"name\": \"\"}                                             | 422 | form_param_format_invalid | name",
            "{\"key\": \"enterprise\"}                                    | 422 | form_param_format_invalid | key",
            "{\"type\": \"other\"}                                        | 422 | form_param_format_invalid | type",
    })
    void aRoleSetIsRefused(String body, int status, String code, String param) {
        Answer refused = api.post(ROLE_SETS, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[]                          | org:admin | org:admin | 422 | form_param_value_invalid | roles",
            "[\"org:x\"]                 | org:admin | org:admin | 404 | resource_not_found | roles",
            "[\"org:admin\",\"org:admin\"] | org:admin | org:admin | 422 | form_param_value_invalid | roles",
            "[\"org:admin\"]             | org:guest | org:admin | 422 | form_param_value_invalid | default_role_key",
            "[\"org:admin\"]             | org:x     | org:admin | 404 | resource_not_found | default_role_key",
            "[\"org:admin\"]             | org:admin | org:guest | 422 | form_param_value_invalid | creator_role_key",
            "[\"org:guest\"]             | org:guest | org:guest | 422 | organization_missing_creator_role_permissions | ''",
    })
    void theRolesOfARoleSetAreRefused(String roles, String member, String creator, int status, String code, String param) {
        Answer refused = api.post(ROLE_SETS, """
                {"name": "A", "roles": %s, "default_role_key": "%s", "creator_role_key": "%s"}"""
                .formatted(roles, member, creator));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(api.get(ROLE_SETS).ids()).hasSize(1);
    }

    @Test
    void keysAreTakenOnceAndNumberedIfNotGiven() {
        api.post(ROLE_SETS, ENTERPRISE);
        assertThat(api.post(ROLE_SETS, ENTERPRISE).json().path("key").asText()).isEqualTo("role_set:enterprise_2");
        Answer refused = api.post(ROLE_SETS, ENTERPRISE.replace("\"name\"", "\"key\": \"role_set:default\", \"name\""));
        assertThat(refused.code()).isEqualTo("form_identifier_exists");
        assertThat(api.patch(DEFAULT, "{\"key\": \"role_set:enterprise\"}").code()).isEqualTo("form_identifier_exists");
    }

    @Test
    void aRoleSetIsChangedAndItsOrganizationsKeepIt() {
        JsonNode changed = api.patch(DEFAULT, """
                {"name": "Usual", "key": "role_set:usual", "description": "For most.", "default_role_key": "org:admin"}""")
                .json();
        assertThat(changed.path("name").asText()).isEqualTo("Usual");
        assertThat(changed.path("description").asText()).isEqualTo("For most.");
        assertThat(changed.at("/default_role/key").asText()).isEqualTo("org:admin");
        assertThat(changed.at("/roles/0/members_count").intValue()).isOne();
        assertThat(api.get(ACME).json().path("role_set_key").asText()).isEqualTo("role_set:usual");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"type\": \"custom\"}                    | 422 | type",
            "{\"default_role_key\": \"org:guest\"}     | 422 | default_role_key",
            "{\"creator_role_key\": \"org:x\"}         | 404 | creator_role_key",
            "{\"creator_role_key\": \"org:member\"}    | 422 | ''",
            "{\"roles\": []}                           | 422 | roles",
    })
    void aChangeIsRefused(String body, int status, String param) {
        Answer refused = api.patch(DEFAULT, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void rolesAreAdded() {
        JsonNode changed = api.post(DEFAULT + "/roles", "{\"role_keys\": [\"org:guest\"], \"default_role_key\": \"org:guest\"}")
                .json();
        assertThat(changed.path("roles")).hasSize(3);
        assertThat(changed.at("/default_role/key").asText()).isEqualTo("org:guest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                                      | 422 | role_keys",
            "{\"role_keys\": []}                                                     | 422 | role_keys",
            "{\"role_keys\": [\"org:member\"]}                                       | 422 | role_keys",
            "{\"role_keys\": [\"org:x\"]}                                            | 404 | role_keys",
            "{\"role_keys\": [\"org:guest\"], \"creator_role_key\": \"org:guest\"}   | 422 | ''",
    })
    void rolesAreNotAdded(String body, int status, String param) {
        Answer refused = api.post(DEFAULT + "/roles", body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aRoleSetHasTenRolesAtMost() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            api.post("/v1/organization_roles", "{\"name\": \"R\", \"key\": \"org:r" + i + "\"}");
            keys.append(i == 0 ? "" : ",").append("\"org:r").append(i).append('"');
        }
        assertThat(api.post(DEFAULT + "/roles", "{\"role_keys\": [" + keys + "]}").param()).isEqualTo("role_keys");
    }

    @Test
    void aRoleIsReplacedForItsMembersAndInvitedPeopleToo() {
        String invitations = ACME + "/invitations";
        api.post(invitations, "{\"email_address\": \"x@example.com\", \"role\": \"org:member\"}");
        JsonNode changed = api.post(DEFAULT + "/roles/replace",
                "{\"role_key\": \"org:member\", \"to_role_key\": \"org:guest\"}").json();
        assertThat(changed.path("roles").findValuesAsText("key")).containsExactly("org:admin", "org:guest");
        assertThat(changed.at("/default_role/key").asText()).isEqualTo("org:guest");
        assertThat(api.get(ACME + "/memberships?user_id=user_bob").texts("role")).containsExactly("org:guest");
        assertThat(api.get(invitations).texts("role")).containsExactly("org:guest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"role_key\": \"org:member\"}                                    | 422 | to_role_key",
            "{\"role_key\": \"org:guest\", \"to_role_key\": \"org:member\"}    | 422 | role_key",
            "{\"role_key\": \"org:x\", \"to_role_key\": \"org:member\"}        | 404 | role_key",
            "{\"role_key\": \"org:member\", \"to_role_key\": \"org:x\"}        | 404 | to_role_key",
            "{\"role_key\": \"org:member\", \"to_role_key\": \"org:member\"}   | 422 | to_role_key",
            "{\"role_key\": \"org:admin\", \"to_role_key\": \"org:member\"}    | 422 | ''",
    })
    void aRoleIsNotReplaced(String body, int status, String param) {
        Answer refused = api.post(DEFAULT + "/roles/replace", body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aRoleSetIsReplaced() {
        String enterprise = api.post(ROLE_SETS, ENTERPRISE).id();
        Answer replaced = api.post(DEFAULT + "/replace", """
                {"dest_role_set_key": "role_set:enterprise", "reassignment_mappings": {"org:member": "org:guest"}}""");
        assertThat(replaced.json()).isEqualTo(Api.json(
                "{\"object\": \"role_set\", \"id\": \"role_set_default\", \"deleted\": true}"));
        assertThat(api.get(DEFAULT).status()).isEqualTo(404);
        assertThat(api.get(ACME).json().path("role_set_key").asText()).isEqualTo("role_set:enterprise");
        assertThat(api.get(ACME + "/memberships?user_id=user_bob").texts("role")).containsExactly("org:guest");
        assertThat(api.get(ACME + "/memberships?user_id=user_ann").texts("role")).containsExactly("org:admin");
        assertThat(api.get(ROLE_SETS + "/" + enterprise).json().path("type").asText()).isEqualTo("initial");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                               | 422 | dest_role_set_key",
            "{\"dest_role_set_key\": \"role_set:x\"}          | 404 | dest_role_set_key",
            "{\"dest_role_set_key\": \"role_set:default\"}    | 422 | dest_role_set_key",
            "{\"dest_role_set_key\": \"role_set:enterprise\"} | 422 | reassignment_mappings",
            "{\"dest_role_set_key\": \"role_set:enterprise\", \"reassignment_mappings\": {\"org:member\": 1}} | 422 | reassignment_mappings",
    })
    void aRoleSetIsNotReplaced(String body, int status, String param) {
        api.post(ROLE_SETS, ENTERPRISE);
        Answer refused = api.post(DEFAULT + "/replace", body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(api.get(DEFAULT).status()).isEqualTo(200);
    }

    @Test
    void anOrganizationCannotHaveARoleSetWithoutTheRolesOfItsMembers() {
        api.post(ROLE_SETS, ENTERPRISE);
        Answer refused = api.patch(ACME, "{\"role_set_key\": \"role_set:enterprise\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo("role_set_key");
    }

    @ParameterizedTest
    @CsvSource({ "query=role_set_default, Default", "query=ENTER, Enterprise", "query=set:def, Default",
            "order_by=-name&limit=1, Enterprise" })
    void roleSetsAreFoundAndOrdered(String query, String name) {
        api.post(ROLE_SETS, ENTERPRISE);
        assertThat(api.get(ROLE_SETS + "?" + query).texts("name")).containsExactly(name);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(api.get(ROLE_SETS + "/role_set:x").code()).isEqualTo("resource_not_found");
        assertThat(api.patch(ROLE_SETS + "/role_set:x", "{}").code()).isEqualTo("resource_not_found");
        assertThat(api.get(ROLE_SETS + "?order_by=x").param()).isEqualTo("order_by");
    }
}

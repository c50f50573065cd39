package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class OrganizationsTest extends ServerTest {

    private static final String ORGANIZATIONS = "/v1/organizations";
    private static final String ACME = ORGANIZATIONS + "/org_acme";

    @Test
    void theSampleIsAWholeOrganization() {
        JsonNode acme = api.get(ACME).json();
        assertThat(acme.path("slug").asText()).isEqualTo("acme");
        assertThat(acme.path("name").asText()).isEqualTo("Acme");
        assertThat(acme.path("created_at").longValue()).isEqualTo(clock.millis());
        assertThat(acme.path("max_allowed_memberships").intValue()).isEqualTo(5);
        assertThat(acme.path("admin_delete_enabled").booleanValue()).isTrue();
        assertThat(acme.path("role_set_key").asText()).isEqualTo("role_set:default");
        assertThat(acme.has("members_count")).isFalse();
    }

    @Test
    void anOrganizationKeepsWhatItWasCreatedWith() {
        Answer created = api.post(ORGANIZATIONS, """
                {"name": "Globex", "slug": "globex-1", "max_allowed_memberships": 0, "public_metadata": {"a": 1},
                 "private_metadata": {"b": 2}, "created_at": "2012-10-20T07:15:20.902Z", "created_by": null}""");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.id()).startsWith("org_");
        assertThat(created.json().path("slug").asText()).isEqualTo("globex-1");
        assertThat(created.json().path("max_allowed_memberships").intValue()).isZero();
        assertThat(created.json().path("public_metadata")).isEqualTo(Api.json("{\"a\": 1}"));
        assertThat(created.json().path("private_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(created.json().path("created_at").longValue()).isEqualTo(1350717320902L);
        assertThat(created.json().has("created_by")).isFalse();
        assertThat(api.get(ORGANIZATIONS + "/" + created.id()).json()).isEqualTo(created.json());
        assertThat(api.get(ORGANIZATIONS + "/globex-1").json()).isEqualTo(created.json());
    }

    @Test
    void whoCreatesAnOrganizationRunsIt() {
        Answer created = api.post(ORGANIZATIONS, "{\"name\": \"Globex\", \"created_by\": \"user_cleo\"}");
        assertThat(created.json().path("created_by").asText()).isEqualTo("user_cleo");
        assertThat(api.get(ORGANIZATIONS + "/" + created.id() + "/memberships").texts("role")).containsExactly("org:admin");
        assertThat(Jwts.claims(server.sessionToken("cleo")).at("/o/rol").asText()).isEqualTo("admin");
    }

    @Test
    void aSlugIsMadeOfTheNameAndNumberedIfTaken() {
        assertThat(create("{\"name\": \"Müller & Söhne\"}").path("slug").asText()).isEqualTo("muller-sohne");
        assertThat(create("{\"name\": \"Acme\"}").path("slug").asText()).isEqualTo("acme-2");
        assertThat(create("{\"name\": \"Acme\"}").path("slug").asText()).isEqualTo("acme-3");
        assertThat(create("{\"name\": \"株式会社\"}").path("slug").asText()).isEqualTo("org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                          | 422 | form_param_missing             | name",
            "{\"name\": \" \"}                                           | 422 | form_param_value_invalid       | name",
            "{\"name\": \"see https://evil.example\"}                    | 422 | form_param_value_invalid       | name",
            "{\"name\": \"<b>Acme</b>\"}                                 | 422 | form_param_value_invalid       | name",
            "{\"name\": \"A\", \"slug\": \"acme\"}                       | 422 | form_identifier_exists         | slug",
            "{\"name\": \"A\", \"slug\": \"Not A Slug\"}                 | 422 | form_param_format_invalid      | slug",
            "{\"name\": \"A\", \"max_allowed_memberships\": -1}          | 422 | form_param_format_invalid      | max_allowed_memberships",
            "{\"name\": \"A\", \"created_at\": \"yesterday\"}            | 422 | form_param_format_invalid      | created_at",
            "{\"name\": \"A\", \"created_by\": \"user_x\"}               | 400 | organization_creator_not_found | ''",
            "{\"name\": \"A\", \"role_set_key\": \"role_set:x\"}         | 404 | resource_not_found             | role_set_key",
            "{\"name\": \"A\", \"colour\": \"red\"}                      | 422 | form_param_unknown             | colour",
    })
    void anOrganizationIsRefused(String body, int status, String code, String param) {
        Answer refused = api.post(ORGANIZATIONS, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.param()).isEqualTo(param);
        assertThat(api.get(ORGANIZATIONS).ids()).containsExactly("org_acme");
    }

    @Test
    void aNameTooLongIsRefused() {
        assertThat(api.post(ORGANIZATIONS, "{\"name\": \"" + "a".repeat(257) + "\"}").param()).isEqualTo("name");
    }

    @Test
    void anOrganizationIsChanged() {
        clock.advance(Duration.ofMinutes(1));
        Answer changed = api.patch(ACME, """
                {"name": "Acme Two", "slug": "acme-two", "max_allowed_memberships": 7, "admin_delete_enabled": false}""");
        assertThat(changed.json().path("name").asText()).isEqualTo("Acme Two");
        assertThat(changed.json().path("slug").asText()).isEqualTo("acme-two");
        assertThat(changed.json().path("max_allowed_memberships").intValue()).isEqualTo(7);
        assertThat(changed.json().path("admin_delete_enabled").booleanValue()).isFalse();
        assertThat(changed.json().path("updated_at").longValue()).isEqualTo(clock.millis());
        assertThat(Jwts.claims(server.sessionToken("ann")).at("/o/slg").asText()).isEqualTo("acme-two");
    }

    @Test
    void aNullChangesNothing() {
        JsonNode before = api.get(ACME).json();
        assertThat(api.patch(ACME, "{\"name\": null, \"slug\": null, \"max_allowed_memberships\": null, "
                + "\"created_at\": null, \"role_set_key\": null, \"admin_delete_enabled\": null}").json()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"slug\": \"globex\"}           | 422 | slug",
            "{\"name\": \"\"}                 | 422 | name",
            "{\"public_metadata\": {}}        | 422 | public_metadata",
            "{\"role_set_key\": \"nothing\"}  | 404 | role_set_key",
    })
    void aChangeIsRefused(String body, int status, String param) {
        create("{\"name\": \"Globex\"}");
        Answer refused = api.patch(ACME, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(api.get(ORGANIZATIONS + "/org_x").code()).isEqualTo("resource_not_found");
        assertThat(api.patch(ORGANIZATIONS + "/org_x", "{}").code()).isEqualTo("resource_not_found");
        assertThat(api.delete(ORGANIZATIONS + "/org_x").code()).isEqualTo("resource_not_found");
        assertThat(api.patch(ORGANIZATIONS + "/org_x/metadata", "{}").code()).isEqualTo("resource_not_found");
        assertThat(api.put(ORGANIZATIONS + "/org_x/metadata", "{}").code()).isEqualTo("resource_not_found");
    }

    @Test
    void anOrganizationIsDeletedWithAllThatBelongsToIt() {
        String session = Jwts.claims(server.sessionToken("ann")).path("sid").asText();
        assertThat(api.delete(ACME).json()).isEqualTo(Api.json(
                "{\"object\": \"organization\", \"id\": \"org_acme\", \"slug\": \"acme\", \"deleted\": true}"));
        assertThat(api.get(ACME).status()).isEqualTo(404);
        assertThat(api.get("/v1/users/user_ann/organization_memberships").ids()).isEmpty();
        assertThat(api.get("/v1/sessions/" + session).json().path("last_active_organization_id").isNull()).isTrue();
        assertThat(Jwts.claims(server.sessionToken("ann")).has("o")).isFalse();
    }

    @Test
    void metadataAreMerged() {
        api.patch(ACME + "/metadata", "{\"public_metadata\": {\"a\": {\"b\": 1, \"c\": 2}}, \"private_metadata\": {\"x\": 1}}");
        JsonNode merged = api.patch(ACME + "/metadata", "{\"public_metadata\": {\"a\": {\"b\": null, \"d\": 3}}}").json();
        assertThat(merged.path("public_metadata")).isEqualTo(Api.json("{\"a\": {\"c\": 2, \"d\": 3}}"));
        assertThat(merged.path("private_metadata")).isEqualTo(Api.json("{\"x\": 1}"));
    }

    @Test
    void metadataAreReplaced() {
        api.put(ACME + "/metadata", "{\"public_metadata\": {\"a\": 1}, \"private_metadata\": {\"x\": 1}}");
        JsonNode replaced = api.put(ACME + "/metadata", "{\"public_metadata\": {\"b\": 2}}").json();
        assertThat(replaced.path("public_metadata")).isEqualTo(Api.json("{\"b\": 2}"));
        assertThat(replaced.path("private_metadata")).isEqualTo(Api.json("{\"x\": 1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"public_metadata\": null}", "{\"public_metadata\": [1]}", "{\"name\": \"A\"}" })
    void metadataMustBeObjects(String body) {
        assertThat(api.patch(ACME + "/metadata", body).status()).isEqualTo(422);
        assertThat(api.put(ACME + "/metadata", body).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "query=org_acme                                | acme",
            "query=GLOB                                    | globex",
            "query=org_ac                                  | ''",
            "user_id=user_bob                              | acme",
            "user_id=-user_bob                             | globex",
            "user_id=%2Buser_cleo                          | globex",
            "organization_id=org_acme&organization_id=x    | acme",
            "organization_id=-org_acme                     | globex",
            "order_by=name                                 | acme globex",
            "order_by=-name                                | globex acme",
            "order_by=members_count                        | globex acme",
            "order_by=-members_count                       | acme globex",
            "order_by=%2Bcreated_at                        | acme globex",
            "limit=1&offset=1                              | acme",
            "''                                            | globex acme",
    })
    void organizationsAreFilteredAndOrdered(String query, String slugs) {
        clock.advance(Duration.ofSeconds(1));
        create("{\"name\": \"Globex\", \"created_by\": \"user_cleo\"}");
        assertThat(String.join(" ", api.get(ORGANIZATIONS + "?" + query).texts("slug"))).isEqualTo(slugs);
    }

    @ParameterizedTest
    @CsvSource({ "order_by=colour, order_by", "limit=0, limit", "limit=501, limit", "offset=-1, offset",
            "include_members_count=x, include_members_count" })
    void anUnusableQueryIsRefused(String query, String param) {
        Answer refused = api.get(ORGANIZATIONS + "?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void countsAreThereWhenAskedFor() {
        String query = "?include_members_count=true&include_missing_member_with_elevated_permissions=true";
        JsonNode acme = api.get(ACME + query).json();
        assertThat(acme.path("members_count").intValue()).isEqualTo(2);
        assertThat(acme.path("missing_member_with_elevated_permissions")).isEqualTo(Api.json("false"));
        create("{\"name\": \"Empty\"}");
        JsonNode list = api.get(ORGANIZATIONS + query + "&query=empty").json();
        assertThat(list.at("/data/0/members_count")).isEqualTo(Api.json("0"));
        assertThat(list.at("/data/0/missing_member_with_elevated_permissions").booleanValue()).isTrue();
    }

    private JsonNode create(String body) {
        Answer created = api.post(ORGANIZATIONS, body);
        assertThat(created.status()).as(created.text()).isEqualTo(200);
        return created.json();
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.devserver.Api.Answer;

class DirectoriesTest extends ServerTest {

    private static final String CURRENT = "/v1/directories";
    private static final String SCIM = "/v1/scim_directories";

    private String connection;

    @BeforeEach
    void connect() {
        connection = api.post("/v1/enterprise_connections",
                "{\"name\": \"Acme\", \"provider\": \"saml_okta\", \"domains\": [\"acme.example\"]}").id();
    }

    private Answer create(String path, String more) {
        return api.post(path, "{\"enterprise_connection_id\": \"" + connection + "\", \"provider\": \"okta\"" + more + "}");
    }

    private String withMappings(String path) {
        return path + "/" + create(path, ", \"group_role_mappings\": [{\"scim_group_id\": \"g1\", \"role_id\": \"role_admin\","
                + " \"scim_group_display_name\": \"Group one\"}]").id();
    }

    @ParameterizedTest
    @ValueSource(strings = { CURRENT, SCIM })
    void theKeyIsShownOnceAndWhenItIsNew(String path) {
        Answer created = create(path, "");
        String url = path + "/" + created.id();
        String key = created.json().path("api_key").asText();
        assertThat(key).isNotEmpty();
        assertThat(api.get(url).json().path("api_key").isNull()).isTrue();
        Answer rotated = api.post(url + "/rotate_api_key", "");
        assertThat(rotated.json().path("api_key").asText()).isNotEmpty().isNotEqualTo(key);
        assertThat(api.get(path).json().at("/data/0/api_key").isNull()).isTrue();
    }

    @Test
    void bothPathsLeadToTheSameDirectories() {
        Answer created = create(CURRENT, ", \"name\": \"People\"");
        assertThat(created.json().path("object").asText()).isEqualTo("directory");
        Answer scim = api.get(SCIM + "/" + created.id());
        assertThat(scim.json().path("object").asText()).isEqualTo("scim_directory");
        assertThat(scim.json().path("name").asText()).isEqualTo("People");
        assertThat(api.delete(SCIM + "/" + created.id()).json().path("object").asText()).isEqualTo("scim_directory");
        assertThat(api.get(CURRENT).json().path("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { CURRENT, SCIM })
    void aDirectoryIsChanged(String path) {
        String url = path + "/" + create(path, "").id();
        Answer changed = api.patch(url, """
                {"name": "People", "enabled": false,
                 "attribute_mapping": {"team": "team", "last_name": null}}""");
        assertThat(changed.json().path("name").asText()).isEqualTo("People");
        assertThat(changed.json().path("enabled").booleanValue()).isFalse();
        assertThat(changed.json().at("/attribute_mapping/team").asText()).isEqualTo("team");
        assertThat(changed.json().at("/attribute_mapping").has("last_name")).isFalse();
        assertThat(api.get(url).json()).isEqualTo(changed.json());
        assertThat(api.patch(url, "{\"attribute_mapping\": {\"team\": 1}}").param()).isEqualTo("attribute_mapping");
        assertThat(api.patch(url, "{\"name\": \"\"}").param()).isEqualTo("name");
    }

    @Test
    void aDirectoryGoesWithItsConnection() {
        String url = CURRENT + "/" + create(CURRENT, "").id();
        api.delete("/v1/enterprise_connections/" + connection);
        assertThat(api.get(url).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({ CURRENT + ", directory_group_role_mapping", SCIM + ", scim_group_role_mapping" })
    void groupsAreMappedToRolesInOrder(String path, String object) {
        String url = withMappings(path) + "/group_role_mappings";
        Answer second = api.post(url, "{\"scim_group_id\": \"g2\", \"role_id\": \"role_member\"}");
        assertThat(second.json().path("object").asText()).isEqualTo(object);
        assertThat(second.json().path("precedence").intValue()).isEqualTo(2);
        assertThat(second.json().at("/role/key").asText()).isEqualTo("org:member");
        Answer list = api.get(url);
        assertThat(list.json().at("/data/0/scim_group_display_name").asText()).isEqualTo("Group one");
        assertThat(list.json().path("total_count").intValue()).isEqualTo(2);

        Answer deleted = api.delete(url + "/" + second.id());
        assertThat(deleted.json().path("object").asText()).isEqualTo(object);
        Answer replaced = api.put(url, "{\"mappings\": [{\"scim_group_id\": \"g3\", \"role_id\": \"role_member\"},"
                + " {\"scim_group_id\": \"g1\", \"role_id\": \"role_member\"}]}");
        assertThat(replaced.json().at("/data/0/directory_group_id").asText()).isEqualTo("g3");
        assertThat(replaced.json().at("/data/1/precedence").intValue()).isEqualTo(2);
        assertThat(api.put(url, "{\"mappings\": []}").json().path("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"role_id": "role_admin"}|directory_group_id
            {"directory_group_id": "g2"}|role_id
            {"directory_group_id": "", "role_id": "role_admin"}|directory_group_id
            {"directory_group_id": "g1", "role_id": "role_admin"}|directory_group_id
            {"directory_group_id": "g2", "role_id": "role_none"}|role_id
            {"directory_group_id": "g2", "scim_group_id": "g3", "role_id": "role_admin"}|scim_group_id
            {"directory_group_id": "g2", "role_id": "role_admin", "precedence": 0}|precedence
            """)
    void aMappingThatCannotBeIsRefused(String body, String param) {
        Answer refused = api.post(withMappings(CURRENT) + "/group_role_mappings", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @Test
    void aReplacementIsMadeWhollyOrNotAtAll() {
        String url = withMappings(CURRENT) + "/group_role_mappings";
        assertThat(api.put(url, "{}").param()).isEqualTo("mappings");
        Answer refused = api.put(url, "{\"mappings\": [{\"scim_group_id\": \"g3\", \"role_id\": \"role_none\"}]}");
        assertThat(refused.param()).isEqualTo("role_id");
        assertThat(api.get(url).json().at("/data/0/scim_group_id").asText()).isEqualTo("g1");
    }

    @Test
    void mappingsAreRefusedUnlessTheyAreEnabled() {
        String url = withMappings(CURRENT);
        String mapping = api.get(url + "/group_role_mappings").json().at("/data/0/id").asText();
        api.patch(url, "{\"group_role_mapping_enabled\": false}");
        String mappings = url + "/group_role_mappings";
        assertThat(api.post(mappings, "{\"scim_group_id\": \"g2\", \"role_id\": \"role_admin\"}").status()).isEqualTo(400);
        assertThat(api.put(mappings, "{\"mappings\": []}").status()).isEqualTo(400);
        assertThat(api.delete(mappings + "/" + mapping).status()).isEqualTo(400);
    }

    @Test
    void aMappingOfAnotherDirectoryIsNotFound() {
        String mapping = api.get(withMappings(CURRENT) + "/group_role_mappings").json().at("/data/0/id").asText();
        String other = withMappings(CURRENT) + "/group_role_mappings/";
        assertThat(api.delete(other + mapping).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"provider": "okta"}|enterprise_connection_id
            {"enterprise_connection_id": "entconn_none", "provider": "okta"}|enterprise_connection_id
            {"enterprise_connection_id": "entconn_none", "provider": ""}|provider
            {"enterprise_connection_id": "entconn_none", "provider": "okta", "group_role_mappings": [{}]}|group_role_mappings
            """)
    void aDirectoryThatCannotBeIsRefused(String body, String param) {
        Answer refused = api.post(CURRENT, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.param()).isEqualTo(param);
    }

    @ParameterizedTest
    @ValueSource(strings = { CURRENT, SCIM })
    void aDirectoryThatIsNotThereIsNotFound(String path) {
        String url = path + "/dir_none";
        assertThat(api.get(url).status()).isEqualTo(404);
        assertThat(api.patch(url, "{}").status()).isEqualTo(404);
        assertThat(api.delete(url).status()).isEqualTo(404);
        assertThat(api.post(url + "/rotate_api_key", "").status()).isEqualTo(404);
        assertThat(api.get(url + "/group_role_mappings").status()).isEqualTo(404);
        assertThat(api.post(url + "/group_role_mappings", "{}").status()).isEqualTo(404);
        assertThat(api.put(url + "/group_role_mappings", "{}").status()).isEqualTo(404);
        assertThat(api.delete(url + "/group_role_mappings/x").status()).isEqualTo(404);
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.organizationpermissions.Permission;
import io.quarkiverse.clerk.client.scimdirectories.CreateScimDirectoryRequest;
import io.quarkiverse.clerk.client.scimdirectories.CreateScimGroupRoleMappingRequest;
import io.quarkiverse.clerk.client.scimdirectories.ReplaceScimGroupRoleMappingsRequest;
import io.quarkiverse.clerk.client.scimdirectories.ScimDirectory;
import io.quarkiverse.clerk.client.scimdirectories.ScimDirectoryQuery;
import io.quarkiverse.clerk.client.scimdirectories.ScimGroupRoleMapping;
import io.quarkiverse.clerk.client.scimdirectories.UpdateScimDirectoryRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ScimDirectoriesApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("scimdirectories/directory");

        var page = clerk.scimDirectories().list(ScimDirectoryQuery.builder().limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/scim_directories?");
        assertThat(query()).containsExactly("limit=5", "offset=10");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(ScimDirectory::id).containsExactly("dir_1");
    }

    @Test
    void getsOneWithoutItsApiKey() {
        answers("scimdirectories/directory");

        var directory = clerk.scimDirectories().get("dir_1");

        assertThat(asked().line()).isEqualTo("GET /v1/scim_directories/dir_1");
        assertThat(directory.enterpriseConnectionId()).isEqualTo("entconn_1");
        assertThat(directory.provider()).isEqualTo("okta");
        assertThat(directory.enabled()).isTrue();
        assertThat(directory.attributeMapping())
                .isEqualTo(Map.of("first_name", "name.givenName", "last_name", "name.familyName"));
        assertThat(directory.customAttributes()).containsExactly(new ScimDirectory.CustomAttribute("Oven", "oven",
                "attributes.oven", "urn:bakery.oven", "urn:bakery.oven", false));
        assertThat(directory.apiKey()).isNull();
        assertThat(directory.updatedAt()).isEqualTo(Instant.ofEpochMilli(1730160000456L));
    }

    @Test
    void createsOneWithAnApiKeyThatIsNotShown() {
        answers("scimdirectories/directory-with-key");

        var directory = clerk.scimDirectories().create(CreateScimDirectoryRequest.builder().enterpriseConnectionId("entconn_1")
                .name("Bakers").provider("okta")
                .groupRoleMappings(List.of(CreateScimDirectoryRequest.GroupRoleMapping.builder().scimGroupId("grp-7")
                        .scimGroupDisplayName("Head bakers").roleId("role_1").precedence(2).build()))
                .build());

        assertThat(asked().line()).isEqualTo("POST /v1/scim_directories");
        assertThat(asked().text()).isEqualTo("{\"enterprise_connection_id\":\"entconn_1\",\"name\":\"Bakers\","
                + "\"provider\":\"okta\",\"group_role_mappings\":[{\"scim_group_id\":\"grp-7\","
                + "\"scim_group_display_name\":\"Head bakers\",\"role_id\":\"role_1\",\"precedence\":2}]}");
        assertThat(directory.apiKey()).isEqualTo("the api key");
        assertThat(directory).asString().isEqualTo("ScimDirectory[id=dir_1]");
        assertThat(directory.enterpriseConnectionId()).isNull();
        assertThat(directory.customAttributes()).as("left out").isEmpty();
    }

    @Test
    void changesWhatTheRequestNamesAndTakesAttributesWithoutAPathAway() {
        answers("scimdirectories/directory");
        var paths = new LinkedHashMap<String, String>();
        paths.put("first_name", "name.givenName");
        paths.put("last_name", null);

        var directory = clerk.scimDirectories().update("dir_1", UpdateScimDirectoryRequest.builder().enabled(false)
                .attributeMapping(paths).groupRoleMappingEnabled(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/scim_directories/dir_1");
        assertThat(asked().text()).isEqualTo("{\"enabled\":false,"
                + "\"attribute_mapping\":{\"first_name\":\"name.givenName\",\"last_name\":null},\"group_role_mapping_enabled\":true}");
        assertThat(directory.groupRoleMappingEnabled()).isTrue();
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"scim_directory\",\"id\":\"dir_1\",\"deleted\":true}");

        assertThat(clerk.scimDirectories().delete("dir_1").deleted()).isTrue();

        assertThat(asked().line()).isEqualTo("DELETE /v1/scim_directories/dir_1");
    }

    @Test
    void rotatesTheApiKey() {
        answers("scimdirectories/directory-with-key");

        var directory = clerk.scimDirectories().rotateApiKey("dir_1");

        assertThat(asked().line()).isEqualTo("POST /v1/scim_directories/dir_1/rotate_api_key");
        assertThat(asked().text()).isEmpty();
        assertThat(directory.apiKey()).isEqualTo("the api key");
    }

    @Test
    void listsWhichGroupsGetWhichRoles() {
        answersPageOf("scimdirectories/mapping");

        var page = clerk.scimDirectories().listGroupRoleMappings("dir_1");

        assertThat(asked().line()).isEqualTo("GET /v1/scim_directories/dir_1/group_role_mappings");
        assertThat(page.totalCount()).isEqualTo(41);
        var mapping = page.data().get(0);
        assertThat(mapping.scimDirectoryId()).isEqualTo("dir_1");
        assertThat(mapping.scimGroupId()).isEqualTo("grp-7");
        assertThat(mapping.scimGroupDisplayName()).isEqualTo("Head bakers");
        assertThat(mapping.role().key()).isEqualTo("org:admin");
        assertThat(mapping.role().permissions()).extracting(Permission::key).containsExactly("org:ovens:bake");
        assertThat(mapping.precedence()).isEqualTo(1);
        assertThat(mapping.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void givesAGroupARole() {
        answers("scimdirectories/mapping");

        var mapping = clerk.scimDirectories().createGroupRoleMapping("dir_1",
                CreateScimGroupRoleMappingRequest.builder().scimGroupId("grp-7").roleId("role_1").precedence(1).build());

        assertThat(asked().line()).isEqualTo("POST /v1/scim_directories/dir_1/group_role_mappings");
        assertThat(asked().text())
                .isEqualTo("{\"scim_group_id\":\"grp-7\",\"role_id\":\"role_1\",\"precedence\":1}");
        assertThat(mapping.id()).isEqualTo("grm_1");
    }

    @Test
    void replacesWhichGroupsGetWhichRoles() {
        answersPageOf("scimdirectories/mapping");

        var page = clerk.scimDirectories().replaceGroupRoleMappings("dir_1", ReplaceScimGroupRoleMappingsRequest.builder()
                .mappings(List.of(ReplaceScimGroupRoleMappingsRequest.Mapping.builder().scimGroupId("grp-7").roleId("role_1")
                        .build()))
                .build());

        assertThat(asked().line()).isEqualTo("PUT /v1/scim_directories/dir_1/group_role_mappings");
        assertThat(asked().text()).isEqualTo("{\"mappings\":[{\"scim_group_id\":\"grp-7\",\"role_id\":\"role_1\"}]}");
        assertThat(page.data()).extracting(ScimGroupRoleMapping::id).containsExactly("grm_1");
    }

    @Test
    void takesARoleFromAGroup() {
        answers(200, "{\"object\":\"scim_group_role_mapping\",\"id\":\"grm_1\",\"deleted\":true}");

        assertThat(clerk.scimDirectories().deleteGroupRoleMapping("dir_1", "grm_1").id()).isEqualTo("grm_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/scim_directories/dir_1/group_role_mappings/grm_1");
    }
}

package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.directories.CreateDirectoryGroupRoleMappingRequest;
import io.quarkiverse.clerk.client.directories.CreateDirectoryRequest;
import io.quarkiverse.clerk.client.directories.Directory;
import io.quarkiverse.clerk.client.directories.DirectoryGroupRoleMapping;
import io.quarkiverse.clerk.client.directories.DirectoryQuery;
import io.quarkiverse.clerk.client.directories.ReplaceDirectoryGroupRoleMappingsRequest;
import io.quarkiverse.clerk.client.directories.UpdateDirectoryRequest;
import io.quarkiverse.clerk.client.organizationpermissions.Permission;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class DirectoriesApiTest extends Recorded {

    @Test
    void lists() {
        answersPageOf("directories/directory");

        var page = clerk.directories().list(DirectoryQuery.builder().limit(5).offset(10).build());

        assertThat(asked().line()).startsWith("GET /v1/directories?");
        assertThat(query()).containsExactly("limit=5", "offset=10");
        assertThat(page.totalCount()).isEqualTo(41);
        assertThat(page.data()).extracting(Directory::id).containsExactly("dir_1");
    }

    @Test
    void getsOneWithoutItsApiKey() {
        answers("directories/directory");

        var directory = clerk.directories().get("dir_1");

        assertThat(asked().line()).isEqualTo("GET /v1/directories/dir_1");
        assertThat(directory.enterpriseConnectionId()).isEqualTo("entconn_1");
        assertThat(directory.provider()).isEqualTo("okta");
        assertThat(directory.enabled()).isTrue();
        assertThat(directory.attributeMapping())
                .isEqualTo(Map.of("first_name", "name.givenName", "last_name", "name.familyName"));
        assertThat(directory.customAttributes()).containsExactly(new Directory.CustomAttribute("Oven", "oven",
                "attributes.oven", "urn:bakery.oven", "urn:bakery.oven", false));
        assertThat(directory.apiKey()).isNull();
        assertThat(directory.updatedAt()).isEqualTo(Instant.ofEpochMilli(1730160000456L));
    }

    @Test
    void createsOneWithAnApiKeyThatIsNotShown() {
        answers("directories/directory-with-key");

        var directory = clerk.directories().create(CreateDirectoryRequest.builder().enterpriseConnectionId("entconn_1")
                .name("Bakers").provider("okta")
                .groupRoleMappings(List.of(CreateDirectoryRequest.GroupRoleMapping.builder().directoryGroupId("grp-7")
                        .directoryGroupDisplayName("Head bakers").roleId("role_1").precedence(2).build()))
                .build());

        assertThat(asked().line()).isEqualTo("POST /v1/directories");
        assertThat(asked().text()).isEqualTo("{\"enterprise_connection_id\":\"entconn_1\",\"name\":\"Bakers\","
                + "\"provider\":\"okta\",\"group_role_mappings\":[{\"directory_group_id\":\"grp-7\","
                + "\"directory_group_display_name\":\"Head bakers\",\"role_id\":\"role_1\",\"precedence\":2}]}");
        assertThat(directory.apiKey()).isEqualTo("the api key");
        assertThat(directory).asString().isEqualTo("Directory[id=dir_1]");
        assertThat(directory.enterpriseConnectionId()).isNull();
        assertThat(directory.customAttributes()).as("left out").isEmpty();
    }

    @Test
    void changesWhatTheRequestNamesAndTakesAttributesWithoutAPathAway() {
        answers("directories/directory");
        var paths = new LinkedHashMap<String, String>();
        paths.put("first_name", "name.givenName");
        paths.put("last_name", null);

        var directory = clerk.directories().update("dir_1", UpdateDirectoryRequest.builder().enabled(false)
                .attributeMapping(paths).groupRoleMappingEnabled(true).build());

        assertThat(asked().line()).isEqualTo("PATCH /v1/directories/dir_1");
        assertThat(asked().text()).isEqualTo("{\"enabled\":false,"
                + "\"attribute_mapping\":{\"first_name\":\"name.givenName\",\"last_name\":null},\"group_role_mapping_enabled\":true}");
        assertThat(directory.groupRoleMappingEnabled()).isTrue();
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"directory\",\"id\":\"dir_1\",\"deleted\":true}");

        assertThat(clerk.directories().delete("dir_1").deleted()).isTrue();

        assertThat(asked().line()).isEqualTo("DELETE /v1/directories/dir_1");
    }

    @Test
    void rotatesTheApiKey() {
        answers("directories/directory-with-key");

        var directory = clerk.directories().rotateApiKey("dir_1");

        assertThat(asked().line()).isEqualTo("POST /v1/directories/dir_1/rotate_api_key");
        assertThat(asked().text()).isEmpty();
        assertThat(directory.apiKey()).isEqualTo("the api key");
    }

    @Test
    void listsWhichGroupsGetWhichRoles() {
        answersPageOf("directories/mapping");

        var page = clerk.directories().listGroupRoleMappings("dir_1");

        assertThat(asked().line()).isEqualTo("GET /v1/directories/dir_1/group_role_mappings");
        assertThat(page.totalCount()).isEqualTo(41);
        var mapping = page.data().get(0);
        assertThat(mapping.directoryId()).isEqualTo("dir_1");
        assertThat(mapping.directoryGroupId()).isEqualTo("grp-7");
        assertThat(mapping.directoryGroupDisplayName()).isEqualTo("Head bakers");
        assertThat(mapping.role().key()).isEqualTo("org:admin");
        assertThat(mapping.role().permissions()).extracting(Permission::key).containsExactly("org:ovens:bake");
        assertThat(mapping.precedence()).isEqualTo(1);
        assertThat(mapping.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
    }

    @Test
    void givesAGroupARole() {
        answers("directories/mapping");

        var mapping = clerk.directories().createGroupRoleMapping("dir_1",
                CreateDirectoryGroupRoleMappingRequest.builder().directoryGroupId("grp-7").roleId("role_1").precedence(1)
                        .build());

        assertThat(asked().line()).isEqualTo("POST /v1/directories/dir_1/group_role_mappings");
        assertThat(asked().text())
                .isEqualTo("{\"directory_group_id\":\"grp-7\",\"role_id\":\"role_1\",\"precedence\":1}");
        assertThat(mapping.id()).isEqualTo("grm_1");
    }

    @Test
    void replacesWhichGroupsGetWhichRoles() {
        answersPageOf("directories/mapping");

        var page = clerk.directories().replaceGroupRoleMappings("dir_1", ReplaceDirectoryGroupRoleMappingsRequest.builder()
                .mappings(List.of(
                        ReplaceDirectoryGroupRoleMappingsRequest.Mapping.builder().directoryGroupId("grp-7").roleId("role_1")
                                .build()))
                .build());

        assertThat(asked().line()).isEqualTo("PUT /v1/directories/dir_1/group_role_mappings");
        assertThat(asked().text()).isEqualTo("{\"mappings\":[{\"directory_group_id\":\"grp-7\",\"role_id\":\"role_1\"}]}");
        assertThat(page.data()).extracting(DirectoryGroupRoleMapping::id).containsExactly("grm_1");
    }

    @Test
    void takesARoleFromAGroup() {
        answers(200, "{\"object\":\"directory_group_role_mapping\",\"id\":\"grm_1\",\"deleted\":true}");

        assertThat(clerk.directories().deleteGroupRoleMapping("dir_1", "grm_1").id()).isEqualTo("grm_1");

        assertThat(asked().line()).isEqualTo("DELETE /v1/directories/dir_1/group_role_mappings/grm_1");
    }
}

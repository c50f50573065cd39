package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.organizationpermissions.CreateOrganizationPermissionRequest;
import io.quarkiverse.clerk.client.organizationpermissions.OrganizationPermissionQuery;
import io.quarkiverse.clerk.client.organizationpermissions.UpdateOrganizationPermissionRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationPermissionsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("organizationpermissions/permission");

        var page = clerk.organizationPermissions().list(OrganizationPermissionQuery.builder().orderBy("key").build());

        assertThat(asked().line()).isEqualTo("GET /v1/organization_permissions?order_by=key");
        assertThat(page.data()).singleElement().satisfies(permission -> {
            assertThat(permission.type()).isEqualTo("user");
            assertThat(permission.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsGetsAndChanges() {
        answers("organizationpermissions/permission");
        clerk.organizationPermissions().create(
                CreateOrganizationPermissionRequest.builder().name("Read bills").key("org:billing:read").build());
        assertThat(asked().line()).isEqualTo("POST /v1/organization_permissions");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Read bills\",\"key\":\"org:billing:read\"}");

        assertThat(clerk.organizationPermissions().get("perm_1").name()).isEqualTo("Read bills");
        assertThat(asked().line()).isEqualTo("GET /v1/organization_permissions/perm_1");

        clerk.organizationPermissions().update("perm_1",
                UpdateOrganizationPermissionRequest.builder().description("May look").build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/organization_permissions/perm_1");
        assertThat(asked().text()).isEqualTo("{\"description\":\"May look\"}");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"permission\",\"id\":\"perm_1\",\"deleted\":true}");

        assertThat(clerk.organizationPermissions().delete("perm_1").deleted()).isTrue();
        assertThat(asked().line()).isEqualTo("DELETE /v1/organization_permissions/perm_1");
    }
}

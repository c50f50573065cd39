package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.organizationroles.CreateOrganizationRoleRequest;
import io.quarkiverse.clerk.client.organizationroles.OrganizationRoleQuery;
import io.quarkiverse.clerk.client.organizationroles.UpdateOrganizationRoleRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OrganizationRolesApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("organizationroles/role");

        var page = clerk.organizationRoles().list(OrganizationRoleQuery.builder().query("treas").offset(10).build());

        assertThat(query()).containsExactly("offset=10", "query=treas");
        assertThat(page.data()).singleElement().satisfies(role -> {
            assertThat(role.key()).isEqualTo("org:treasurer");
            assertThat(role.isCreatorEligible()).isTrue();
            assertThat(role.permissions()).singleElement()
                    .satisfies(permission -> assertThat(permission.key()).isEqualTo("org:billing:read"));
            assertThat(role.createdAt()).isEqualTo(CREATED);
        });
    }

    @Test
    void createsGetsAndChanges() {
        answers("organizationroles/role");
        clerk.organizationRoles().create(CreateOrganizationRoleRequest.builder().name("Treasurer").key("org:treasurer")
                .permissions(List.of("perm_1")).includeInInitialRoleSet(true).build());
        assertThat(asked().line()).isEqualTo("POST /v1/organization_roles");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Treasurer\",\"key\":\"org:treasurer\","
                + "\"permissions\":[\"perm_1\"],\"include_in_initial_role_set\":true}");

        clerk.organizationRoles().get("role_1");
        assertThat(asked().line()).isEqualTo("GET /v1/organization_roles/role_1");

        clerk.organizationRoles().update("role_1",
                UpdateOrganizationRoleRequest.builder().description(Optional.empty()).permissions(List.of()).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/organization_roles/role_1");
        assertThat(asked().text()).isEqualTo("{\"description\":null,\"permissions\":[]}");
    }

    @Test
    void givesAndTakesPermissions() {
        answers("organizationroles/role");
        clerk.organizationRoles().assignPermission("role_1", "perm_1");
        assertThat(asked().line()).isEqualTo("POST /v1/organization_roles/role_1/permissions/perm_1");

        clerk.organizationRoles().removePermission("role_1", "perm_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/organization_roles/role_1/permissions/perm_1");
    }

    @Test
    void deletes() {
        answers(200, "{\"object\":\"role\",\"id\":\"role_1\",\"deleted\":true}");

        assertThat(clerk.organizationRoles().delete("role_1").id()).isEqualTo("role_1");
        assertThat(asked().line()).isEqualTo("DELETE /v1/organization_roles/role_1");
    }
}

package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizationpermissions.CreateOrganizationPermissionRequest;
import io.quarkiverse.clerk.client.organizationpermissions.Permission;
import io.quarkiverse.clerk.client.organizationroles.CreateOrganizationRoleRequest;
import io.quarkiverse.clerk.client.organizationroles.OrganizationRoleQuery;
import io.quarkiverse.clerk.client.organizationroles.Role;
import io.quarkiverse.clerk.client.organizationroles.UpdateOrganizationRoleRequest;

/** What members of organizations may do. */
@Singleton
class OrganizationRolesTour implements Tour {

    private final ClerkClient clerk;

    OrganizationRolesTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "organizationRoles";
    }

    @Override
    public void run(Steps steps) {
        var permission = clerk.organizationPermissions().create(CreateOrganizationPermissionRequest.builder()
                .name("Show guests around").key("org:guests:show_around").build());
        steps.afterwards(() -> clerk.organizationPermissions().delete(permission.id()));
        var role = steps.take("create", () -> clerk.organizationRoles().create(CreateOrganizationRoleRequest.builder()
                .name("Guide").key("org:guide").description("Shows guests around").build()), Role::key, "org:guide");
        steps.afterwards(() -> clerk.organizationRoles().delete(role.id()));
        steps.take("get", () -> clerk.organizationRoles().get(role.id()), Role::description, "Shows guests around");
        steps.take("list", () -> clerk.organizationRoles().list(OrganizationRoleQuery.builder().query("guide").limit(1)
                .build()), onPage(Role::id), List.of(role.id()));
        steps.take("update", () -> clerk.organizationRoles().update(role.id(), UpdateOrganizationRoleRequest.builder()
                .name("Head guide").build()), Role::name, "Head guide");
        steps.take("assignPermission", () -> clerk.organizationRoles().assignPermission(role.id(), permission.id()),
                OrganizationRolesTour::permissions, List.of("org:guests:show_around"));
        steps.take("removePermission", () -> clerk.organizationRoles().removePermission(role.id(), permission.id()),
                OrganizationRolesTour::permissions, List.of());
        steps.take("delete", () -> clerk.organizationRoles().delete(role.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.organizationRoles().get(role.id()));
    }

    private static List<String> permissions(Role role) {
        return role.permissions().stream().map(Permission::key).toList();
    }
}

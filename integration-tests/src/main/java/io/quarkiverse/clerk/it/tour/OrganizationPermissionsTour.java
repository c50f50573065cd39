package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizationpermissions.CreateOrganizationPermissionRequest;
import io.quarkiverse.clerk.client.organizationpermissions.OrganizationPermissionQuery;
import io.quarkiverse.clerk.client.organizationpermissions.Permission;
import io.quarkiverse.clerk.client.organizationpermissions.UpdateOrganizationPermissionRequest;

/** What roles consist of. */
@Singleton
class OrganizationPermissionsTour implements Tour {

    private final ClerkClient clerk;

    OrganizationPermissionsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "organizationPermissions";
    }

    @Override
    public void run(Steps steps) {
        var permission = steps.take("create", () -> clerk.organizationPermissions().create(CreateOrganizationPermissionRequest
                .builder().name("Greet guests").key("org:guests:greet").build()), Permission::key, "org:guests:greet");
        steps.afterwards(() -> clerk.organizationPermissions().delete(permission.id()));
        steps.take("get", () -> clerk.organizationPermissions().get(permission.id()), Permission::name, "Greet guests");
        steps.take("list", () -> clerk.organizationPermissions().list(OrganizationPermissionQuery.builder().query("guests")
                .limit(1).build()), onPage(Permission::id), List.of(permission.id()));
        steps.take("update", () -> clerk.organizationPermissions().update(permission.id(), UpdateOrganizationPermissionRequest
                .builder().description("And see them off").build()), Permission::description, "And see them off");
        steps.take("delete", () -> clerk.organizationPermissions().delete(permission.id()), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.organizationPermissions().get(permission.id()));
    }
}

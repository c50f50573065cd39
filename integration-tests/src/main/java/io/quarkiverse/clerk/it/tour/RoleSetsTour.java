package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizationroles.CreateOrganizationRoleRequest;
import io.quarkiverse.clerk.client.rolesets.AddRolesRequest;
import io.quarkiverse.clerk.client.rolesets.CreateRoleSetRequest;
import io.quarkiverse.clerk.client.rolesets.ReplaceRoleRequest;
import io.quarkiverse.clerk.client.rolesets.ReplaceRoleSetRequest;
import io.quarkiverse.clerk.client.rolesets.RoleSet;
import io.quarkiverse.clerk.client.rolesets.RoleSetItem;
import io.quarkiverse.clerk.client.rolesets.RoleSetQuery;
import io.quarkiverse.clerk.client.rolesets.RoleSetType;
import io.quarkiverse.clerk.client.rolesets.UpdateRoleSetRequest;

/** Which roles an organization can choose from. A role set is replaced by another, never just deleted. */
@Singleton
class RoleSetsTour implements Tour {

    private final ClerkClient clerk;

    RoleSetsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "roleSets";
    }

    @Override
    public void run(Steps steps) {
        var role = clerk.organizationRoles().create(CreateOrganizationRoleRequest.builder().name("Host").key("org:host")
                .build());
        steps.afterwards(() -> clerk.organizationRoles().delete(role.id()));
        var set = steps.take("create", () -> clerk.roleSets().create(CreateRoleSetRequest.builder().name("Guests")
                .key("role_set:guests").defaultRoleKey("org:member").creatorRoleKey("org:admin")
                .roles(List.of("org:admin", "org:member")).build()), RoleSet::key, "role_set:guests");
        steps.afterwards(() -> replaceByInitial(set));
        steps.take("get", () -> clerk.roleSets().get("role_set:guests"), RoleSet::id, set.id());
        steps.take("list", () -> clerk.roleSets().list(RoleSetQuery.builder().query("guests").limit(1).build()),
                onPage(RoleSet::id), List.of(set.id()));
        steps.take("update", () -> clerk.roleSets().update(set.id(), UpdateRoleSetRequest.builder().name("Friends").build()),
                RoleSet::name, "Friends");
        steps.take("addRoles", () -> clerk.roleSets().addRoles(set.id(), AddRolesRequest.builder()
                .roleKeys(List.of("org:host")).build()), RoleSetsTour::roles, List.of("org:admin", "org:host", "org:member"));
        steps.take("replaceRole", () -> clerk.roleSets().replaceRole(set.id(), ReplaceRoleRequest.builder()
                .roleKey("org:host").toRoleKey("org:member").build()), RoleSetsTour::roles,
                List.of("org:admin", "org:member"));
        steps.take("replace", () -> replaceByInitial(set), DeletedObject::deleted, true);
        steps.missing("get what is gone", () -> clerk.roleSets().get(set.id()));
    }

    private DeletedObject replaceByInitial(RoleSet set) {
        var initial = clerk.roleSets().stream(RoleSetQuery.builder().build())
                .filter(other -> other.type().is(RoleSetType.INITIAL)).findFirst().orElseThrow();
        return clerk.roleSets().replace(set.id(), ReplaceRoleSetRequest.builder().destRoleSetKey(initial.key()).build());
    }

    private static List<String> roles(RoleSet set) {
        return set.roles().stream().map(RoleSetItem::key).sorted().toList();
    }
}

package io.quarkiverse.clerk.conformance;

import static io.quarkiverse.clerk.conformance.Sdk.CLERK;
import static io.quarkiverse.clerk.conformance.Sdk.gone;
import static io.quarkiverse.clerk.conformance.Sdk.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.clerk.backend_api.models.components.Permission;
import com.clerk.backend_api.models.components.Role;
import com.clerk.backend_api.models.components.RoleSet;
import com.clerk.backend_api.models.components.RoleSetItem;
import com.clerk.backend_api.models.operations.AddRolesToRoleSetRequestBody;
import com.clerk.backend_api.models.operations.CreateOrganizationPermissionRequestBody;
import com.clerk.backend_api.models.operations.CreateOrganizationRoleRequestBody;
import com.clerk.backend_api.models.operations.CreateRoleSetRequestBody;
import com.clerk.backend_api.models.operations.ReplaceRoleInRoleSetRequestBody;
import com.clerk.backend_api.models.operations.ReplaceRoleSetRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationPermissionRequestBody;
import com.clerk.backend_api.models.operations.UpdateOrganizationRoleRequestBody;
import com.clerk.backend_api.models.operations.UpdateRoleSetRequestBody;

class RolesTest {

    private static Permission newPermission() {
        CreateOrganizationPermissionRequestBody body = CreateOrganizationPermissionRequestBody.builder()
                .name(unique("May ")).key("org:" + unique("k") + ":read").description("reads").build();
        return CLERK.organizationPermissions().create(body).permission().orElseThrow();
    }

    private static Role newRole() {
        CreateOrganizationRoleRequestBody body = CreateOrganizationRoleRequestBody.builder().name(unique("Role "))
                .key("org:" + unique("r")).build();
        return CLERK.organizationRoles().create(body).role().orElseThrow();
    }

    private static RoleSet newRoleSet() {
        CreateRoleSetRequestBody body = CreateRoleSetRequestBody.builder().name(unique("Set "))
                .key("role_set:" + unique("s")).defaultRoleKey("org:member").creatorRoleKey("org:admin")
                .roles(List.of("org:admin", "org:member")).build();
        return CLERK.roleSets().create(body).roleSet().orElseThrow();
    }

    @Test
    void aPermissionIsCreatedReadListedChangedAndDeleted() {
        Permission created = newPermission();
        String id = created.id();
        assertThat(CLERK.organizationPermissions().list(Optional.of(created.key()), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()).permissions().orElseThrow().data()).extracting(Permission::id)
                .containsExactly(id);
        CLERK.organizationPermissions().update(id,
                UpdateOrganizationPermissionRequestBody.builder().name("Renamed").build());
        assertThat(CLERK.organizationPermissions().get(id).permission().orElseThrow().name()).isEqualTo("Renamed");
        assertThat(CLERK.organizationPermissions().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.organizationPermissions().get(id));
    }

    @Test
    void aRoleIsCreatedGivenAPermissionChangedAndDeleted() {
        String permission = newPermission().id();
        Role created = newRole();
        String id = created.id();
        assertThat(CLERK.organizationRoles().assignPermission(id, permission).role().orElseThrow().permissions())
                .extracting(Permission::id).contains(permission);
        assertThat(CLERK.organizationRoles().removePermission(id, permission).role().orElseThrow().permissions())
                .extracting(Permission::id).doesNotContain(permission);
        assertThat(CLERK.organizationRoles().list(Optional.of(created.key()), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()).roles().orElseThrow().data()).extracting(Role::id).containsExactly(id);
        CLERK.organizationRoles().update(id, UpdateOrganizationRoleRequestBody.builder().name("Renamed").build());
        assertThat(CLERK.organizationRoles().get(id).role().orElseThrow().name()).isEqualTo("Renamed");
        assertThat(CLERK.organizationRoles().delete(id).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.organizationRoles().get(id));
    }

    @Test
    void aRoleSetIsCreatedListedChangedAndReplaced() {
        RoleSet created = newRoleSet();
        assertThat(CLERK.roleSets().get(created.key()).roleSet().orElseThrow().id()).isEqualTo(created.id());
        assertThat(CLERK.roleSets().list(Optional.of(created.name()), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()).roleSets().orElseThrow().data()).extracting(RoleSet::id).containsExactly(created.id());
        CLERK.roleSets().update(created.id(), UpdateRoleSetRequestBody.builder().name("Renamed").build());
        assertThat(CLERK.roleSets().get(created.id()).roleSet().orElseThrow().name()).isEqualTo("Renamed");
        ReplaceRoleSetRequestBody other = ReplaceRoleSetRequestBody.builder().destRoleSetKey(newRoleSet().key()).build();
        assertThat(CLERK.roleSets().replace(created.id(), other).deletedObject().orElseThrow().deleted()).isTrue();
        gone(() -> CLERK.roleSets().get(created.id()));
    }

    @Test
    void aRoleSetGetsRolesAndOneInPlaceOfAnother() {
        String id = newRoleSet().id();
        String first = newRole().key();
        String second = newRole().key();
        AddRolesToRoleSetRequestBody more = AddRolesToRoleSetRequestBody.builder().roleKeys(List.of(first)).build();
        assertThat(CLERK.roleSets().addRoles(id, more).roleSet().orElseThrow().roles()).extracting(RoleSetItem::key)
                .contains(first);
        ReplaceRoleInRoleSetRequestBody other = ReplaceRoleInRoleSetRequestBody.builder().roleKey(first).toRoleKey(second)
                .build();
        assertThat(CLERK.roleSets().replaceRole(id, other).roleSet().orElseThrow().roles()).extracting(RoleSetItem::key)
                .contains(second).doesNotContain(first);
    }
}

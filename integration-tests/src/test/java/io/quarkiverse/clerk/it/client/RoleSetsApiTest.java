package io.quarkiverse.clerk.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.client.rolesets.AddRolesRequest;
import io.quarkiverse.clerk.client.rolesets.CreateRoleSetRequest;
import io.quarkiverse.clerk.client.rolesets.ReplaceRoleRequest;
import io.quarkiverse.clerk.client.rolesets.ReplaceRoleSetRequest;
import io.quarkiverse.clerk.client.rolesets.RoleSetQuery;
import io.quarkiverse.clerk.client.rolesets.RoleSetType;
import io.quarkiverse.clerk.client.rolesets.UpdateRoleSetRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class RoleSetsApiTest extends Recorded {

    private static final Instant CREATED = Instant.ofEpochMilli(1700690400123L);

    @Test
    void listsAndReadsAllOfIt() {
        answersPageOf("rolesets/role-set");

        var page = clerk.roleSets().list(RoleSetQuery.builder().query("club").orderBy("-name").limit(5).build());

        assertThat(asked().line()).startsWith("GET /v1/role_sets?");
        assertThat(query()).containsExactly("limit=5", "order_by=-name", "query=club");
        assertThat(page.totalCount()).isEqualTo(41);
        var set = page.data().get(0);
        assertThat(set.type().is(RoleSetType.INITIAL)).isTrue();
        assertThat(set.roles()).hasSize(2).first().satisfies(role -> assertThat(role.membersCount()).isEqualTo(3));
        assertThat(set.creatorRole().id()).isEqualTo("role_1");
        assertThat(set.createdAt()).isEqualTo(CREATED);
        assertThat(set.roleSetMigration().mappings()).containsEntry("org:old", "org:treasurer");
        assertThat(set.roleSetMigration().completedAt()).isNull();
    }

    @Test
    void createsAndGets() {
        answers("rolesets/role-set");
        clerk.roleSets().create(CreateRoleSetRequest.builder().name("Clubs").defaultRoleKey("org:member")
                .creatorRoleKey("org:admin").type(RoleSetType.CUSTOM).roles(List.of("org:admin", "org:member")).build());
        assertThat(asked().line()).isEqualTo("POST /v1/role_sets");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Clubs\",\"default_role_key\":\"org:member\","
                + "\"creator_role_key\":\"org:admin\",\"type\":\"custom\",\"roles\":[\"org:admin\",\"org:member\"]}");

        assertThat(clerk.roleSets().get("role_set:clubs").key()).isEqualTo("role_set:clubs");
        assertThat(asked().line()).isEqualTo("GET /v1/role_sets/role_set:clubs");
    }

    @Test
    void changesWhatIsNamed() {
        answers("rolesets/role-set");
        clerk.roleSets().update("rset_1", UpdateRoleSetRequest.builder().name("Clubs").description(Optional.empty()).build());
        assertThat(asked().line()).isEqualTo("PATCH /v1/role_sets/rset_1");
        assertThat(asked().text()).isEqualTo("{\"name\":\"Clubs\",\"description\":null}");

        clerk.roleSets().addRoles("rset_1", AddRolesRequest.builder().roleKeys(List.of("org:clerk")).build());
        assertThat(asked().line()).isEqualTo("POST /v1/role_sets/rset_1/roles");
        assertThat(asked().text()).isEqualTo("{\"role_keys\":[\"org:clerk\"]}");

        clerk.roleSets().replaceRole("rset_1", ReplaceRoleRequest.builder().roleKey("org:a").toRoleKey("org:b").build());
        assertThat(asked().line()).isEqualTo("POST /v1/role_sets/rset_1/roles/replace");
        assertThat(asked().text()).isEqualTo("{\"role_key\":\"org:a\",\"to_role_key\":\"org:b\"}");
    }

    @Test
    void givesWayToAnother() {
        answers(200, "{\"object\":\"role_set\",\"id\":\"rset_1\",\"deleted\":true}");

        var deleted = clerk.roleSets().replace("rset_1", ReplaceRoleSetRequest.builder().destRoleSetKey("role_set:teams")
                .reassignmentMappings(Map.of("org:a", "org:b")).build());

        assertThat(asked().line()).isEqualTo("POST /v1/role_sets/rset_1/replace");
        assertThat(asked().text())
                .isEqualTo("{\"dest_role_set_key\":\"role_set:teams\",\"reassignment_mappings\":{\"org:a\":\"org:b\"}}");
        assertThat(deleted.deleted()).isTrue();
    }
}

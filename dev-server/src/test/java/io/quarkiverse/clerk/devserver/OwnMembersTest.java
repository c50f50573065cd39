package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Members, as other members meet them in a browser. */
class OwnMembersTest extends AcmeTest {

    private static final String MEMBERSHIPS = "/v1/organizations/org_acme/memberships";
    private static final String OWN = "/v1/me/organization_memberships";

    @Test
    void membersSeeEachOtherPageByPage() {
        JsonNode page = member.get(MEMBERSHIPS + "?paginated=true&limit=1&offset=1").json().path("response");
        assertThat(page.path("total_count").intValue()).isEqualTo(2);
        assertThat(page.path("data")).hasSize(1);
        assertThat(page.at("/data/0/public_user_data/user_id").asText()).isEqualTo("user_ann");
        assertThat(member.get(MEMBERSHIPS).json().path("response")).hasSize(2);
    }

    @Test
    void membersAreFoundByNameAndRole() {
        assertThat(found("?query=bak")).isEqualTo("user_bob");
        assertThat(found("?role=org:admin")).isEqualTo("user_ann");
    }

    private String found(String query) {
        JsonNode list = member.get(MEMBERSHIPS + query).json().path("response");
        assertThat(list).hasSize(1);
        return list.at("/0/public_user_data/user_id").asText();
    }

    @Test
    void whatOnlyTheApplicationMayKnowIsNotShown() {
        api.patch(MEMBERSHIPS + "/user_ann/metadata", "{\"private_metadata\": {\"a\": \"hidden thing\"}}");
        api.patch("/v1/users/user_ann/metadata", "{\"private_metadata\": {\"a\": \"hidden thing\"}}");
        assertThat(member.get(MEMBERSHIPS).text()).contains("user_ann").doesNotContain("hidden thing");
        assertThat(admin.get(OWN).text()).contains("org_acme").doesNotContain("hidden thing");
    }

    @Test
    void anAdministratorAddsChangesAndRemovesMembers() {
        assertThat(admin.post(MEMBERSHIPS, Map.of("user_id", "user_cleo", "role", "org:member")).status()).isEqualTo(200);
        Answer changed = admin.patch(MEMBERSHIPS + "/user_cleo", Map.of("role", "org:admin"));
        assertThat(changed.json().at("/response/role").asText()).isEqualTo("org:admin");
        assertThat(admin.delete(MEMBERSHIPS + "/user_cleo").status()).isEqualTo(200);
        assertThat(api.get(MEMBERSHIPS).json().path("total_count").intValue()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "org:none", "", "admin" })
    void aRoleMustBeOne(String role) {
        assertThat(admin.patch(MEMBERSHIPS + "/user_bob", Map.of("role", role)).status()).isBetween(404, 422);
        assertThat(api.get(MEMBERSHIPS).json().path("data").findValuesAsText("role")).contains("org:member");
    }

    @Test
    void whoIsRemovedIsOutAtOnce() {
        admin.delete(MEMBERSHIPS + "/user_bob");
        assertThat(member.session().path("last_active_organization_id").isNull()).isTrue();
        assertThat(member.get("/v1/organizations/org_acme").status()).isEqualTo(404);
    }

    @Test
    void theLastAdministratorStays() {
        assertThat(admin.delete(OWN + "/org_acme").code()).isEqualTo("organization_minimum_permissions_needed");
        assertThat(admin.delete(MEMBERSHIPS + "/user_ann").status()).isEqualTo(400);
        assertThat(admin.patch(MEMBERSHIPS + "/user_ann", Map.of("role", "org:member")).status()).isEqualTo(400);
    }

    @Test
    void aMemberListsItsMembershipsAndLeaves() {
        assertThat(member.get(OWN + "?paginated=true").json().at("/response/data/0/organization/slug").asText())
                .isEqualTo("acme");
        Answer left = member.delete(OWN + "/org_acme");
        assertThat(left.json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(left.json().at("/client/sessions/0/user/organization_memberships")).isEmpty();
        assertThat(member.delete(OWN + "/org_acme").status()).isEqualTo(404);
    }

    @Test
    void nobodyIsProposedANameForANewOrganization() {
        assertThat(member.get("/v1/me/organization_creation_defaults").json().at("/response/form").isNull()).isTrue();
        assertThat(Script.inNewBrowser(api).get("/v1/me/organization_creation_defaults").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=501", "limit=x", "offset=-1", "paginated=maybe" })
    void malformedQueriesAreRefused(String query) {
        assertThat(member.get(MEMBERSHIPS + "?" + query).status()).isEqualTo(422);
        assertThat(member.get(OWN + "?" + query).status()).isEqualTo(422);
    }
}

package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

/** Organizations, as their members meet them in a browser. */
class OwnOrganizationsTest extends AcmeTest {

    private static final String ACME = "/v1/organizations/org_acme";

    @Test
    void whoCreatesAnOrganizationIsItsAdministratorAndCanActInIt() {
        Answer answer = member.post("/v1/organizations", Map.of("name", "Bob's"));
        String id = answer.json().at("/response/id").asText();
        assertThat(answer.json().at("/response/slug").asText()).isEqualTo("bob-s");
        assertThat(answer.json().at("/client/sessions/0/user/organization_memberships")).hasSize(2);
        String session = "/v1/client/sessions/" + member.session().path("id").asText();
        String jwt = member.post(session + "/tokens", Map.of("organization_id", id)).json().path("jwt").asText();
        assertThat(Jwts.claims(jwt).at("/o/rol").asText()).isEqualTo("admin");
    }

    @Test
    void aSlugCanBeChosenAndMustBeFree() {
        assertThat(member.post("/v1/organizations", Map.of("name", "A", "slug", "chosen")).json().at("/response/slug").asText())
                .isEqualTo("chosen");
        Answer taken = member.post("/v1/organizations", Map.of("name", "A", "slug", "acme"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.param()).isEqualTo("slug");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "see https://evil.example", "<b>a</b>" })
    void namesThatMisleadAreRefused(String name) {
        Answer answer = member.post("/v1/organizations", Map.of("name", name));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.param()).isEqualTo("name");
    }

    @Test
    void whoMayNotCreateOrganizationsIsRefused() {
        api.patch("/v1/users/user_bob", "{\"create_organization_enabled\": false}");
        assertThat(member.post("/v1/organizations", Map.of("name", "A")).status()).isEqualTo(403);
    }

    @Test
    void whoHasCreatedEnoughOrganizationsIsRefused() {
        api.patch("/v1/users/user_bob", "{\"create_organizations_limit\": 1}");
        assertThat(member.post("/v1/organizations", Map.of("name", "A")).status()).isEqualTo(200);
        assertThat(member.post("/v1/organizations", Map.of("name", "B")).status()).isEqualTo(403);
    }

    @Test
    void anInstanceCanBeWithoutOrganizations() {
        api.patch("/v1/instance/organization_settings", "{\"enabled\": false}");
        assertThat(member.post("/v1/organizations", Map.of("name", "A")).status()).isEqualTo(403);
    }

    @Test
    void whoeverIsNotSignedInCreatesNothing() {
        Answer answer = Script.inNewBrowser(api).post("/v1/organizations", Map.of("name", "A"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("signed_out");
    }

    @Test
    void aMemberSeesTheOrganizationWithoutWhatIsTheApplicationsAlone() {
        api.patch(ACME + "/metadata", "{\"private_metadata\": {\"a\": \"hidden thing\"}, \"public_metadata\": {\"b\": 1}}");
        Answer answer = member.get(ACME);
        assertThat(answer.json().at("/response/public_metadata/b").intValue()).isEqualTo(1);
        assertThat(answer.json().at("/response/members_count").intValue()).isEqualTo(2);
        assertThat(answer.text()).doesNotContain("hidden thing", "private_metadata");
    }

    @ParameterizedTest
    @CsvSource({ "GET, ''", "GET, /memberships", "GET, /invitations", "GET, /invitations/pending", "GET, /domains",
            "GET, /roles", "GET, /membership_requests", "PATCH, ''", "DELETE, ''", "DELETE, /logo", "POST, /invitations",
            "POST, /invitations/bulk", "POST, /memberships", "POST, /domains", "PATCH, /memberships/user_ann",
            "DELETE, /memberships/user_ann" })
    void whoIsNoMemberCannotTellWhetherThereIsAnOrganization(String method, String path) {
        Script stranger = new Script(api, new Visitor(api).signIn("user_cleo"));
        Answer answer = ask(stranger, method, ACME + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("errors")).isEqualTo(
                ask(stranger, method, "/v1/organizations/org_none" + path).json().path("errors"));
    }

    @ParameterizedTest
    @CsvSource({ "GET, /invitations", "GET, /invitations/pending", "GET, /domains", "GET, /membership_requests", "PATCH, ''",
            "DELETE, ''", "DELETE, /logo", "POST, /invitations", "POST, /invitations/bulk", "POST, /memberships",
            "POST, /domains", "PATCH, /memberships/user_ann", "DELETE, /memberships/user_ann",
            "POST, /invitations/none/revoke", "POST, /membership_requests/none/accept",
            "POST, /membership_requests/none/reject", "DELETE, /domains/none",
            "POST, /domains/none/update_enrollment_mode", "POST, /domains/none/prepare_affiliation_verification",
            "POST, /domains/none/attempt_affiliation_verification" })
    void aMemberWhoseRoleDoesNotAllowItIsRefused(String method, String path) {
        Answer answer = ask(member, method, ACME + path);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("missing_organization_permission");
    }

    private static Answer ask(Script script, String method, String path) {
        return switch (method) {
            case "GET" -> script.get(path);
            case "POST" -> script.post(path, Map.of());
            case "PATCH" -> script.patch(path, Map.of());
            default -> script.delete(path);
        };
    }

    @Test
    void theNameAndTheSlugCanBeChanged() {
        JsonNode changed = admin.patch(ACME, Map.of("name", "Acme & Co", "slug", "acme-co")).json().path("response");
        assertThat(changed.path("name").asText()).isEqualTo("Acme & Co");
        assertThat(api.get(ACME).json().path("slug").asText()).isEqualTo("acme-co");
    }

    @ParameterizedTest
    @ValueSource(strings = { "max_allowed_memberships", "role_set_key", "public_metadata", "private_metadata",
            "admin_delete_enabled", "created_by" })
    void whatOnlyTheApplicationMayChangeIsNoParameter(String field) {
        Answer answer = admin.patch(ACME, Map.of(field, "1"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("form_param_unknown");
    }

    @Test
    void anAdministratorDeletesAnOrganizationUnlessTheApplicationForbidsIt() {
        api.patch(ACME, "{\"admin_delete_enabled\": false}");
        assertThat(admin.delete(ACME).status()).isEqualTo(403);
        api.patch(ACME, "{\"admin_delete_enabled\": true}");
        Answer deleted = admin.delete(ACME);
        assertThat(deleted.json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(deleted.json().at("/client/sessions/0/last_active_organization_id").isNull()).isTrue();
        assertThat(api.get(ACME).status()).isEqualTo(404);
    }

    @Test
    void aLogoIsSetAndTakenAway() {
        String png = new String(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' }, StandardCharsets.ISO_8859_1);
        JsonNode set = upload(png).json().path("response");
        assertThat(set.path("has_image").booleanValue()).isTrue();
        Answer image = Api.exchange(api.anonymous(set.path("image_url").asText().substring(server.url().length())).build());
        assertThat(image.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(upload("<svg/>").status()).isEqualTo(422);
        assertThat(admin.delete(ACME + "/logo").json().at("/response/deleted").booleanValue()).isTrue();
        assertThat(admin.get(ACME).json().at("/response/has_image").booleanValue()).isFalse();
    }

    private Answer upload(String content) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n--b--\r\n";
        return Api.exchange(api.anonymous(ACME + "/logo?_method=PUT&__clerk_db_jwt=" + admin.devBrowser())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form, StandardCharsets.ISO_8859_1)).build());
    }

    @Test
    void membersSeeWhatRolesThereAre() {
        JsonNode roles = member.get(ACME + "/roles").json().path("response");
        assertThat(roles.path("total_count").intValue()).isEqualTo(2);
        assertThat(roles.path("data").findValuesAsText("key")).contains("org:admin", "org:member");
    }
}

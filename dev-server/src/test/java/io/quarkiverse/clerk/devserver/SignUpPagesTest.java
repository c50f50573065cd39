package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class SignUpPagesTest extends ServerTest {

    private static final Map<String, String> DANA = Map.of("first_name", "Dana", "last_name", "Doe", "email_address",
            "dana@example.com");

    private Portal portal;

    @BeforeEach
    void portal() {
        portal = new Portal(api);
    }

    private static Map<String, String> dana(String... more) {
        Map<String, String> fields = new HashMap<>(DANA);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    /** The claims of the session token of who has been sent back to the application. */
    private JsonNode claims(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.location()).startsWith(Visitor.PAGE + "?__clerk_db_jwt=");
        String token = Visitor.parameter("__clerk_db_jwt", answer.location());
        return Jwts.claims(Visitor.value(new Visitor(api).cookiesOf(token).get("__session")));
    }

    private JsonNode user(JsonNode claims) {
        return api.get("/v1/users/" + claims.path("sub").asText()).json();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-up", "/sign-in/create" })
    void whoWantsToSignUpIsAskedForNames(String path) {
        Answer page = portal.get(path, Map.of("redirect_url", Visitor.PAGE, "__clerk_db_jwt", "dvb_1"));
        assertThat(page.text()).contains("name=\"first_name\"", "name=\"email_address\"", "<option value=\"org_acme\">Acme<",
                "<input type=\"hidden\" name=\"redirect_url\" value=\"" + Visitor.PAGE + "\">",
                "<input type=\"hidden\" name=\"__clerk_db_jwt\" value=\"dvb_1\">");
    }

    @Test
    void aNewUserIsMadeAndSignedIn() {
        JsonNode claims = claims(portal.post("/sign-up", dana("redirect_url", Visitor.PAGE)));
        assertThat(user(claims).path("first_name").asText()).isEqualTo("Dana");
        assertThat(user(claims).at("/email_addresses/0/email_address").asText()).isEqualTo("dana@example.com");
        assertThat(user(claims).at("/email_addresses/0/verification/status").asText()).isEqualTo("verified");
        assertThat(claims.has("o")).isFalse();
    }

    @Test
    void aNewUserCanJoinAnOrganization() {
        JsonNode claims = claims(portal.post("/sign-up",
                dana("redirect_url", Visitor.PAGE, "organization", "org_acme", "role", "org:admin")));
        assertThat(claims.at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(claims.at("/o/rol").asText()).isEqualTo("admin");
    }

    @Test
    void aNewUserCanHaveANewOrganization() {
        JsonNode claims = claims(portal.post("/sign-up",
                dana("redirect_url", Visitor.PAGE, "organization_name", "Dana & Co")));
        JsonNode organization = api.get("/v1/organizations/" + claims.at("/o/id").asText()).json();
        assertThat(organization.path("name").asText()).isEqualTo("Dana & Co");
        assertThat(claims.at("/o/rol").asText()).isEqualTo("admin");
    }

    @ParameterizedTest
    @CsvSource({ "email_address, nonsense, Enter an email address", "email_address, '', Enter an email address",
            "email_address, Ann@Example.com, This email address is already in use", "first_name, 'a\u0000b', no control",
            "last_name, 'a\nb', no control", "organization, org_none, not there any more",
            "organization_name, <b>x</b>, no HTML" })
    void whatIsWrongIsSaidAtTheField(String field, String value, String error) {
        Answer page = portal.post("/sign-up", dana("redirect_url", Visitor.PAGE, field, value));
        assertThat(page.status()).isEqualTo(422);
        assertThat(Portal.error(page, field)).contains(error);
        assertThat(page.text()).contains("aria-describedby=\"" + field + "-error\"");
        assertThat(api.get("/v1/users/count").json().path("total_count").asInt()).isEqualTo(3);
    }

    @Test
    void aRoleThatIsNoneIsRefusedAndNothingIsLeftBehind() {
        Answer page = portal.post("/sign-up", dana("organization", "org_acme", "role", "org:none"));
        assertThat(page.status()).isEqualTo(404);
        assertThat(Portal.error(page, "role")).contains("org:none was not found");
        assertThat(api.get("/v1/users/count").json().path("total_count").asInt()).isEqualTo(3);
    }

    @Test
    void anOrganizationThatIsFullSaysSo() {
        api.patch("/v1/organizations/org_acme", "{\"max_allowed_memberships\": 2}");
        Answer page = portal.post("/sign-up", dana("organization", "org_acme"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("role=\"alert\">The organization may have 2 members at most");
    }

    @Test
    void eitherAnOrganizationOrANewOne() {
        Answer page = portal.post("/sign-up", dana("organization", "org_acme", "organization_name", "Other"));
        assertThat(Portal.error(page, "organization_name")).contains("not both");
        assertThat(page.text()).contains("<option value=\"org_acme\" selected>");
    }

    @Test
    void whatHasBeenTypedIsKept() {
        Answer page = portal.post("/sign-up",
                dana("redirect_url", Visitor.PAGE, "email_address", "\"><script>", "first_name", "D'\"&<b>"));
        assertThat(page.text()).doesNotContain("\"><script>", "<b>");
        assertThat(Portal.value(page, "first_name")).isEqualTo("D&#39;&quot;&amp;&lt;b&gt;");
        assertThat(Portal.value(page, "email_address")).isEqualTo("&quot;&gt;&lt;script&gt;");
        assertThat(Portal.value(page, "redirect_url")).isEqualTo(Visitor.PAGE);
    }

    @Test
    void namesOfOrganizationsAndRolesBecomeNoMarkup() {
        api.patch("/v1/organizations/org_acme", "{\"name\": \"A & \\\"B\\\" > C\"}");
        assertThat(portal.get("/sign-up").text()).contains(">A &amp; &quot;B&quot; &gt; C<");
    }

    @ParameterizedTest
    @ValueSource(ints = { 257, 9_000, 70_000 })
    void whatIsTooLongIsRefused(int length) {
        assertThat(portal.post("/sign-up", dana("first_name", "x".repeat(length))).status()).isBetween(400, 422);
    }

    @Test
    void aFormOfManyFieldsIsNoTrouble() {
        Map<String, String> fields = dana();
        for (int i = 0; i < 2_000; i++) {
            fields.put("f" + i, "");
        }
        assertThat(portal.post("/sign-up", fields).status()).isLessThan(500);
    }

    @Test
    void noOtherSiteSignsUp() {
        assertThat(portal.postFrom("https://evil.example", "/sign-up", dana()).status()).isEqualTo(403);
        assertThat(api.get("/v1/users/count").json().path("total_count").asInt()).isEqualTo(3);
    }

    @Test
    void signingUpLeadsNowhereElse() {
        assertThat(portal.post("/sign-up", dana("redirect_url", "https://evil.example/")).status()).isEqualTo(422);
        assertThat(portal.get("/sign-up", Map.of("sign_up_force_redirect_url", "//evil.example")).status()).isEqualTo(422);
    }

    @Test
    void whoSaysNotWhereToGoSeesTheAccount() {
        Answer answer = portal.post("/sign-up", DANA);
        assertThat(answer.location()).isEqualTo("/user");
        assertThat(portal.get("/user").text()).contains("Dana Doe", "dana@example.com");
    }
}

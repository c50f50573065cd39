package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.devserver.Api.Answer;

class AccountPagesTest extends ServerTest {

    private static final String EVIL = "https://evil.example";

    private Portal portal;

    @BeforeEach
    void signIn() {
        portal = new Portal(api).signIn("user_ann");
    }

    private JsonNode claims() {
        return Jwts.claims(Visitor.value(new Visitor(api).cookiesOf(portal.token()).get("__session")));
    }

    private boolean isSignedIn() {
        return !new Visitor(api).cookiesOf(portal.token()).get("__session").startsWith(";");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user", "/organization", "/create-organization" })
    void theAccountSaysWhoIsSignedIn(String path) {
        Answer page = portal.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Ann Archer", "ann@example.com", "user_ann", "Personal account")
                .containsPattern("value=\"org_acme\" aria-current=\"true\"").doesNotContain("Back to the application");
    }

    @Test
    void theCookieIsForThisServerAlone() {
        Answer answer = new Portal(api).post("/sign-in", Map.of("user", "user_bob"));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__clerk_dev_portal_" + server.port() + "=dvb_").containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Lax", "; Path=/");
    }

    @Test
    void whatTheUrlSaysOutdoesTheCookie() {
        String bob = new Visitor(api).signIn("user_bob");
        assertThat(portal.get("/user", Map.of("__clerk_db_jwt", bob)).text()).contains("Bob Baker");
        // And is remembered.
        assertThat(portal.get("/user").text()).contains("Bob Baker");
    }

    @Test
    void aTokenOfNobodysMakingIsNotRemembered() {
        Answer answer = new Portal(api).get("/sign-in", Map.of("__clerk_db_jwt", "chosen\r\nX: y"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("Set-Cookie", "set-cookie", "X");
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        Answer answer = new Portal(api).get("/user", Map.of("redirect_url", Visitor.PAGE));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/sign-in?").contains("redirect_url=http%3A%2F%2Flocalhost%3A8080%2Fpage");
    }

    @Test
    void oneCanGoBackToTheApplicationWithWhatTheBrowserIsKnownBy() {
        assertThat(portal.get("/user", Map.of("redirect_url", Visitor.PAGE)).text())
                .contains("href=\"" + Visitor.PAGE + "?__clerk_db_jwt=" + portal.token() + "\">Back to the application<");
    }

    @Test
    void anotherOrganizationCanBeActive() {
        api.post("/v1/organizations", "{\"name\": \"Other\", \"created_by\": \"user_ann\"}");
        String other = api.get("/v1/organizations?query=Other").ids().get(0);
        Answer answer = portal.post("/user/organization", Map.of("organization_id", other, "redirect_url", Visitor.PAGE));
        assertThat(answer.location()).startsWith("/user?redirect_url=");
        assertThat(claims().at("/o/id").asText()).isEqualTo(other);
        assertThat(portal.get("/user").text()).contains("value=\"" + other + "\" aria-current=\"true\"")
                .doesNotContain("value=\"org_acme\" aria-current");
    }

    @Test
    void noOrganizationCanBeActive() {
        portal.post("/user/organization", Map.of("organization_id", ""));
        assertThat(claims().has("o")).isFalse();
        assertThat(portal.get("/user").text()).contains("value=\"\" aria-current=\"true\"");
    }

    @Test
    void anOrganizationOfOthersCannot() {
        portal.signIn("user_cleo");
        portal.post("/user/organization", Map.of("organization_id", "org_acme"));
        assertThat(claims().has("o")).isFalse();
    }

    @Test
    void aNewOrganizationIsActiveAtOnce() {
        portal.post("/create-organization", Map.of("organization_name", " New one "));
        JsonNode organization = api.get("/v1/organizations/" + claims().at("/o/id").asText()).json();
        assertThat(organization.path("name").asText()).isEqualTo("New one");
        assertThat(claims().at("/o/rol").asText()).isEqualTo("admin");
    }

    @ParameterizedTest
    @CsvSource({ "''", "<i>x</i>", "'a\u0001b'" })
    void aNameThatIsNoneIsRefusedAtItsField(String name) {
        Answer page = portal.post("/create-organization", Map.of("organization_name", name, "redirect_url", Visitor.PAGE));
        assertThat(page.status()).isEqualTo(422);
        assertThat(Portal.error(page, "organization_name")).isNotEmpty();
        assertThat(page.text()).contains("Ann Archer").doesNotContain("<i>");
        assertThat(api.get("/v1/organizations").ids()).containsExactly("org_acme");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user/organization", "/create-organization", "/sign-out" })
    void noOtherSiteDoesAnythingForTheBrowser(String path) {
        assertThat(portal.postFrom(EVIL, path, Map.of("organization_name", "Evil")).status()).isEqualTo(403);
        assertThat(isSignedIn()).isTrue();
        assertThat(claims().at("/o/id").asText()).isEqualTo("org_acme");
        assertThat(api.get("/v1/organizations").ids()).containsExactly("org_acme");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user/organization", "/create-organization" })
    void whoIsNotSignedInDoesNothing(String path) {
        Answer answer = new Portal(api).post(path, Map.of("organization_name", "Mine", "organization_id", "org_acme"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(api.get("/v1/organizations").ids()).containsExactly("org_acme");
    }

    @Test
    void signingOutIsOneButton() {
        Answer answer = portal.post("/sign-out", Map.of("redirect_url", Visitor.PAGE));
        assertThat(answer.location()).isEqualTo(Visitor.PAGE + "?__clerk_db_jwt=" + portal.token());
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aLinkWithoutTheTokenOnlyAsks() {
        Answer page = portal.get("/sign-out", Map.of("redirect_url", Visitor.PAGE));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Sign out?", "Ann Archer");
        assertThat(isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user", "/sign-out", "/sign-in" })
    void noPageLeadsElsewhere(String path) {
        for (String parameter : new String[] { "redirect_url", "after_sign_in_url", "sign_in_force_redirect_url" }) {
            Answer page = portal.get(path, Map.of(parameter, EVIL));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("role=\"alert\"").doesNotContain("evil");
        }
    }

    @Test
    void whatUsersAreCalledBecomesNoMarkup() {
        api.patch("/v1/users/user_ann", "{\"first_name\": \"<img src=x onerror=alert(1)>\", \"last_name\": \"\\u0000\\n\"}");
        for (String path : new String[] { "/user", "/sign-out", "/sign-in" }) {
            assertThat(portal.get(path).text()).contains("&lt;img src=x").doesNotContain("<img", "\u0000");
        }
    }

    @Test
    void theSessionOfAUserWhoIsGoneIsNotShown() {
        api.delete("/v1/users/user_ann");
        assertThat(portal.get("/user").location()).startsWith("/sign-in");
        assertThat(portal.get("/sign-out").status()).isEqualTo(303);
    }
}

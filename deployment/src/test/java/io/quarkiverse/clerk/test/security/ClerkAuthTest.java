package io.quarkiverse.clerk.test.security;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;

/** What {@code ClerkAuth} says of callers of all kinds. */
class ClerkAuthTest {

    private static final int PORT = 4838;
    private static final String TEMPLATE = "/v1/sessions/sess_1/tokens/hasura";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(OpenResource.class, AuthResource.class, Callers.class, InstanceKey.class, Stub.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_auth")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    private static Stub clerk;

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @BeforeEach
    void reset() {
        clerk.reset();
    }

    @Test
    void aUserWithAnOrganization() {
        assertThat(facts(Callers.admin())).containsExactlyInAnyOrderEntriesOf(Map.of(
                "principal", "user_ann", "signedIn", "true", "userId", "user_ann", "sessionId", "sess_1", "orgId", "org_acme",
                "orgSlug", "acme", "orgRole", "org:admin", "orgPermissions", "[org:billing:read, org:billing:manage]",
                "actor", "null", "plan", "u:pro"));
    }

    @Test
    void aUserWithoutOne() {
        assertThat(facts(Callers.loner())).containsExactlyInAnyOrderEntriesOf(Map.of(
                "principal", "user_ann", "signedIn", "true", "userId", "user_ann", "sessionId", "sess_2", "orgId", "null",
                "orgSlug", "null", "orgRole", "null", "orgPermissions", "[]", "actor", "null", "plan", "null"));
    }

    @Test
    void somebodyWhoActsInTheNameOfAUser() {
        assertThat(facts(Callers.with("\"act\":{\"sub\":\"user_boss\"}"))).containsEntry("actor", "user_boss")
                .containsEntry("sessionId", "null");
    }

    @Test
    void aMachineHasNoSession() {
        assertThat(facts(Callers.machine())).containsExactlyInAnyOrderEntriesOf(Map.of(
                "principal", "mch_1", "signedIn", "false", "userId", "null", "sessionId", "null", "orgId", "null",
                "orgSlug", "null", "orgRole", "null", "orgPermissions", "[]", "actor", "null", "plan", "null"));
    }

    @Test
    void nobody() {
        Callers.nobody().get("/auth/open").then().statusCode(200).body("principal", is("nobody"), "signedIn", is("false"),
                "userId", is("null"), "orgPermissions", is("[]"), "plan", is("null"));
    }

    private static Map<String, String> facts(RequestSpecification caller) {
        return caller.get("/auth").then().statusCode(200).extract().body().jsonPath().getMap("");
    }

    @ParameterizedTest
    @CsvSource({
            "permission, true, 204", "role, true, 204", "feature, true, 204", "plan, true, 204", "reverification, true, 204",
            "all, true, 204", "more, false, 403", "nothing, false, 403"
    })
    void whatAUserHasCanBeAskedForAndRequired(String what, String has, int status) {
        Callers.admin().get("/auth/has/" + what).then().statusCode(200).body(is(has));
        Callers.admin().get("/auth/require/" + what).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "permission", "reverification", "nothing" })
    void whoHasNoSessionHasNothing(String what) {
        Callers.machine().get("/auth/has/" + what).then().statusCode(200).body(is("false"));
        Callers.machine().get("/auth/require/" + what).then().statusCode(403).body(is(""));
        Callers.nobody().get("/auth/open/has/" + what).then().statusCode(200).body(is("false"));
        Callers.nobody().get("/auth/open/require/" + what).then().statusCode(401);
    }

    @Test
    void aProofThatIsTooOldIsAskedForAnew() {
        Callers.adminSinceAnHour().get("/auth/require/all").then().statusCode(403)
                .body("clerk_error.reason", is("reverification-error"));
        Callers.with("\"v\":2", "\"fva\":[60,-1]").get("/auth/require/all").then().statusCode(403).body(is(""));
    }

    @Test
    void clerkMakesATokenFromATemplate() {
        clerk.answer(TEMPLATE, 200, "{\"object\":\"token\",\"jwt\":\"made.by.clerk\"}");
        Callers.admin().queryParam("template", "hasura").get("/auth/token").then().statusCode(200).body(is("made.by.clerk"));
        assertThat(clerk.lastRequest().method()).isEqualTo("POST");
        assertThat(clerk.lastRequest().header("Authorization")).isEqualTo("Bearer sk_test_auth");
    }

    @ParameterizedTest
    @CsvSource({ "404, {}", "200, {}", "200, []", "200, null", "200, <html>", "500, ''", "429, ''" })
    void aTemplateThatMakesNoTokenFails(int status, String answer) {
        clerk.answer(TEMPLATE, status, answer);
        Callers.admin().queryParam("template", "hasura").get("/auth/token").then().statusCode(200)
                .body(is("IllegalStateException: Clerk has made no token from the template \"hasura\": HTTP " + status));
    }

    @Test
    void aTemplateIsOnePartOfTheAddress() {
        clerk.answer("/v1/sessions/sess_1/tokens/a%2Fb%3Fc", 200, "{\"jwt\":\"made.by.clerk\"}");
        Callers.admin().queryParam("template", "a/b?c").get("/auth/token").then().body(is("made.by.clerk"));
        for (var name : new String[] { " ", ".", ".." }) {
            Callers.admin().queryParam("template", name).get("/auth/token").then()
                    .body(is("IllegalArgumentException: A JWT template has a name, found \"" + name + "\""));
        }
        assertThat(clerk.count("/v1/sessions/sess_1/tokens/a%2Fb%3Fc")).isEqualTo(1);
    }

    @Test
    void whoHasNoSessionGetsNoToken() {
        Callers.machine().queryParam("template", "hasura").get("/auth/token").then().body(is("UnauthorizedException: null"));
        Callers.nobody().get("/auth/open/token").then().statusCode(401);
        assertThat(clerk.count(TEMPLATE)).isZero();
    }

    /** For everybody. */
    @Path("/auth/open")
    public static class OpenResource {

        private final ClerkAuth auth;

        OpenResource(ClerkAuth auth) {
            this.auth = auth;
        }

        @GET
        public Map<String, String> facts() {
            var facts = new LinkedHashMap<String, String>();
            facts.put("principal", auth.principal().map(ClerkPrincipal::getName).orElse("nobody"));
            facts.put("signedIn", String.valueOf(auth.isSignedIn()));
            facts.put("userId", String.valueOf(auth.userId()));
            facts.put("sessionId", String.valueOf(auth.sessionId()));
            facts.put("orgId", String.valueOf(auth.orgId()));
            facts.put("orgSlug", String.valueOf(auth.orgSlug()));
            facts.put("orgRole", String.valueOf(auth.orgRole()));
            facts.put("orgPermissions", String.valueOf(auth.orgPermissions()));
            facts.put("actor", auth.actor() == null ? "null" : auth.actor().subject());
            facts.put("plan", String.valueOf(auth.claims().get("pla")));
            return facts;
        }

        @GET
        @Path("has/{what}")
        public boolean has(@PathParam("what") String what) {
            return auth.has(needed(what));
        }

        @GET
        @Path("require/{what}")
        public void require(@PathParam("what") String what) {
            auth.require(needed(what));
        }

        private static AuthorizationCheck needed(String what) {
            return switch (what) {
                case "permission" -> check().permission("org:billing:manage");
                case "role" -> check().role("admin");
                case "feature" -> check().feature("user:export");
                case "plan" -> check().plan("pro");
                case "reverification" -> check().reverification(Reverification.STRICT);
                case "all" -> check().permission("org:billing:manage").reverification(Reverification.STRICT);
                case "more" -> check().permission("org:billing:manage").permission("org:billing:delete");
                default -> check();
            };
        }

        @GET
        @Path("token")
        public Uni<String> token() {
            return auth.token("hasura");
        }
    }

    /** The same for users and machines. */
    @Path("/auth")
    @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
    public static class AuthResource {

        private final OpenResource open;
        private final ClerkAuth auth;

        AuthResource(OpenResource open, ClerkAuth auth) {
            this.open = open;
            this.auth = auth;
        }

        @GET
        public Map<String, String> facts() {
            return open.facts();
        }

        @GET
        @Path("has/{what}")
        public boolean has(@PathParam("what") String what) {
            return open.has(what);
        }

        @GET
        @Path("require/{what}")
        public void require(@PathParam("what") String what) {
            open.require(what);
        }

        @GET
        @Path("token")
        public Uni<String> token(@QueryParam("template") String template) {
            return auth.token(template).onFailure()
                    .recoverWithItem(failure -> failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }
}

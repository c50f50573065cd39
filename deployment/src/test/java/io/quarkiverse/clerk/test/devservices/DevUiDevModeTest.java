package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.test.devui.DevUi;
import io.quarkus.security.Authenticated;
import io.quarkus.test.QuarkusDevModeTest;

/** What the Dev UI asks the running application, by its own protocol. */
public class DevUiDevModeTest {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClasses(Secrets.class, Roles.class)
                    .addAsResource(new StringAsset("quarkus.clerk.other.publishable-key=pk_live_Y2xlcmsuZXhhbXBsZS5jb20k\n"
                            + "quarkus.clerk.other.secret-key=sk_live_topsecret\n"), "application.properties"));

    private String devServer;

    @BeforeEach
    void findDevServer() throws Exception {
        devServer = DevUi.call("instance").path(0).path("devServer").textValue();
    }

    @Test
    public void itShowsTheInstancesWithoutTheirSecrets() throws Exception {
        JsonNode instances = DevUi.call("instance");

        assertThat(instances.findValuesAsText("name")).containsExactly("<default>", "other");
        assertThat(instances.findValuesAsText("keyKind")).containsExactly("test", "live");
        assertThat(instances.path(0).path("apiUrl").asText()).isEqualTo(devServer).startsWith("http://127.0.0.1:");
        assertThat(instances.path(0).path("issuers").toString()).contains(".clerk.accounts.");
        assertThat(instances.path(1).hasNonNull("devServer")).isFalse();
        assertThat(instances.path(1).path("frontendApi").asText()).isEqualTo("https://clerk.example.com");
        assertThat(instances.toString()).doesNotContain("sk_");

        assertThat(DevUi.call("keys").asText()).isEqualTo("test keys + 1");
    }

    @Test
    void itTellsTheRolesThatTheApplicationMapsAndTheScopesOfPrograms() throws Exception {
        JsonNode user = decode(token()).path("verdict");
        assertThat(user.path("roles").toString()).isEqualTo("[\"admin\",\"org:admin\",\"user_ann of Secrets\"]");
        assertThat(user.path("scopes")).isEmpty();

        JsonNode program = decode(given().baseUri(devServer).contentType("application/json")
                .body("{\"type\": \"api_key\", \"subject\": \"user_ann\", \"scopes\": [\"reports:read\"]}")
                .post("/dev/machine-token")
                .then().statusCode(200).extract().asString().strip()).path("verdict");
        assertThat(program.path("scopes").toString()).isEqualTo("[\"reports:read\"]");
        assertThat(program.path("everywhere").asBoolean(true)).isFalse();

        String unmapped = given().baseUri(devServer).get("/dev/session-token/bob").asString().strip();
        given().header("Authorization", "Bearer " + unmapped).get("/secrets").then().statusCode(503);
        refused(unmapped, AuthReason.INTERNAL_ERROR);
    }

    @Test
    public void itTellsWhatATokenSaysAndWhatComesOfIt() throws Exception {
        String token = token();

        JsonNode decoded = decode(" Authorization: Bearer " + token + "\n");
        assertThat(decoded.path("type").asText()).isEqualTo("session_token");
        assertThat(decoded.path("header").asText()).contains("\"alg\" : \"RS256\"");
        assertThat(decoded.path("claims").asText()).contains("\"sub\" : \"user_ann\"");
        assertThat(decoded.path("role").asText()).isEqualTo("org:admin");
        assertThat(decoded.path("lifetime").path("expires").asText()).contains(" (in ");
        assertThat(decoded.path("verdict").path("accepted").asBoolean()).isTrue();
        assertThat(decoded.path("verdict").path("caller").asText()).isEqualTo("session_token of user_ann");
        int signature = token.lastIndexOf('.') + 1;
        assertThat(decoded.toString()).doesNotContain(token.substring(signature));

        refused(token.substring(0, signature) + (token.charAt(signature) == 'A' ? 'B' : 'A') + token.substring(signature + 1),
                AuthReason.TOKEN_INVALID_SIGNATURE);
        refused("mt_0123456789", AuthReason.TOKEN_TYPE_MISMATCH);
        refused("", AuthReason.TOKEN_INVALID);
        refused("<script>alert(1)</script>", AuthReason.TOKEN_INVALID);
        refused("a".repeat(20_000), AuthReason.TOKEN_INVALID);

        given().baseUri(devServer).contentType("application/json").body("{\"advance_seconds\": 120}").post("/dev/time")
                .then().statusCode(200);
        refused(token, AuthReason.SESSION_TOKEN_EXPIRED);
        given().header("Authorization", "Bearer " + token).get("/secrets").then().statusCode(401);
        given().header("Authorization", "Bearer " + token()).get("/secrets").then().statusCode(200);
    }

    @Test
    public void itListsTheRequestsThatWereRefused() throws Exception {
        assertThat(DevUi.call("clearRefusedRequests")).isEmpty();

        given().header("Authorization", "Bearer nonsense").get("/secrets?secret=1").then().statusCode(401);
        given().redirects().follow(false).header("Sec-Fetch-Dest", "document").get("/secrets").then().statusCode(307);
        given().header("Authorization", "Bearer " + token()).get("/secrets").then().statusCode(200);
        given().header("Authorization", "Bearer " + token()).get("/secrets/top").then().statusCode(403);

        JsonNode refused = DevUi.call("refusedRequests");
        assertThat(refused.findValuesAsText("authStatus")).containsExactly("signed-in", "handshake", "signed-out");
        assertThat(refused.findValuesAsText("status")).containsExactly("403", "307", "401");
        assertThat(refused.findValuesAsText("path")).containsExactly("/secrets/top", "/secrets", "/secrets");
        assertThat(refused.findValuesAsText("reason")).containsExactly("forbidden", AuthReason.DEV_BROWSER_MISSING.code(),
                AuthReason.TOKEN_INVALID.code());
        assertThat(refused.path(2).path("advice").asText()).isEqualTo(AuthReason.TOKEN_INVALID.advice());
        assertThat(refused.path(2).path("tokenType").asText()).isEqualTo("session_token");
    }

    private void refused(String token, AuthReason reason) throws Exception {
        JsonNode verdict = decode(token).path("verdict");
        assertThat(verdict.path("accepted").asBoolean(true)).isFalse();
        assertThat(verdict.path("reason").asText()).startsWith(reason.code());
        assertThat(verdict.path("advice").asText()).isEqualTo(reason.advice());
    }

    private JsonNode decode(String token) throws Exception {
        return DevUi.call("decode", Map.of("token", token));
    }

    private String token() {
        return given().baseUri(devServer).get("/dev/session-token/ann").then().statusCode(200).extract().asString().strip();
    }

    /** Fails for bob. */
    @Singleton
    public static class Roles implements RolesMapper {

        @Override
        public Set<String> roles(ClerkPrincipal principal) {
            return principal.subject().equals("user_bob") ? null : Set.of(principal.subject() + " of Secrets");
        }
    }

    @Path("/secrets")
    public static class Secrets {

        @GET
        @Authenticated
        public String secret() {
            return "secret";
        }

        @GET
        @Path("/programs")
        @AcceptsToken(TokenType.API_KEY)
        public String ofPrograms() {
            return "secret of programs";
        }

        @GET
        @Path("/top")
        @RolesAllowed("king")
        public String topSecret() {
            return "top secret";
        }
    }
}

package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkus.devui.tests.DevUIJsonRPCTest;
import io.quarkus.security.Authenticated;
import io.quarkus.test.QuarkusDevModeTest;

/** What the Dev UI asks the running application, by its own protocol. */
public class DevUiDevModeTest extends DevUIJsonRPCTest {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(Secrets.class)
                    .addAsResource(new StringAsset("quarkus.clerk.other.publishable-key=pk_live_Y2xlcmsuZXhhbXBsZS5jb20k\n"
                            + "quarkus.clerk.other.secret-key=sk_live_topsecret\n"), "application.properties"));

    private String devServer;

    public DevUiDevModeTest() {
        super("io.quarkiverse.clerk.quarkus-clerk");
    }

    @BeforeEach
    void findDevServer() throws Exception {
        devServer = executeJsonRPCMethod("instance").path(0).path("devServer").textValue();
    }

    @Test
    public void itShowsTheInstancesWithoutTheirSecrets() throws Exception {
        JsonNode instances = executeJsonRPCMethod("instance");

        assertThat(instances.findValuesAsText("name")).containsExactly("<default>", "other");
        assertThat(instances.findValuesAsText("keyKind")).containsExactly("test", "live");
        assertThat(instances.path(0).path("apiUrl").asText()).isEqualTo(devServer).startsWith("http://127.0.0.1:");
        assertThat(instances.path(0).path("issuers").toString()).contains(".localhost:");
        assertThat(instances.path(1).hasNonNull("devServer")).isFalse();
        assertThat(instances.path(1).path("frontendApi").asText()).isEqualTo("https://clerk.example.com");
        assertThat(instances.toString()).doesNotContain("sk_");
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
        refused("mt_0123456789", AuthReason.TOKEN_INVALID);
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
        assertThat(executeJsonRPCMethod("clearRefusedRequests")).isEmpty();

        given().header("Authorization", "Bearer nonsense").get("/secrets?secret=1").then().statusCode(401);
        given().redirects().follow(false).header("Sec-Fetch-Dest", "document").get("/secrets").then().statusCode(307);
        given().header("Authorization", "Bearer " + token()).get("/secrets").then().statusCode(200);
        given().header("Authorization", "Bearer " + token()).get("/secrets/top").then().statusCode(403);

        JsonNode refused = executeJsonRPCMethod("refusedRequests");
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
        return executeJsonRPCMethod("decode", Map.of("token", token));
    }

    private String token() {
        return given().baseUri(devServer).get("/dev/session-token/ann").then().statusCode(200).extract().asString().strip();
    }

    @Path("/secrets")
    public static class Secrets {

        @GET
        @Authenticated
        public String secret() {
            return "secret";
        }

        @GET
        @Path("/top")
        @RolesAllowed("king")
        public String topSecret() {
            return "top secret";
        }
    }
}

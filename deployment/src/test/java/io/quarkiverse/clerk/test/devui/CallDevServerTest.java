package io.quarkiverse.clerk.test.devui;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.QuarkusDevModeTest;

/** What the pages of the Dev UI can do with the dev server, and what they cannot. */
public class CallDevServerTest {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(Greeting.class)
                    .addAsResource(new StringAsset("greeting=hello\n"), "application.properties"));

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonNode call(String method, String path) throws Exception {
        return DevUi.call("callDevServer", Map.of("method", method, "path", path));
    }

    private JsonNode call(String method, String path, String body) throws Exception {
        return DevUi.call("callDevServer", Map.of("method", method, "path", path, "body", body));
    }

    private static JsonNode body(JsonNode answer) throws Exception {
        return MAPPER.readTree(answer.path("body").asText());
    }

    @Test
    public void callsAreMadeWithTheSecretKeyWhichIsNotTold() throws Exception {
        JsonNode answer = call("GET", "/v1/users?query=ann");
        assertThat(answer.path("status").asInt()).isEqualTo(200);
        assertThat(body(answer).at("/0/id").asText()).isEqualTo("user_ann");
        assertThat(answer.path("url").asText()).startsWith("http://127.0.0.1:");
        assertThat(answer.toString()).doesNotContain("sk_test_");

        assertThat(body(call("POST", "/dev/time", "{\"advance_seconds\": 60}")).path("advanced_seconds").asInt()).isEqualTo(60);

        JsonNode refused = call("GET", "/v1/users/user_nobody");
        assertThat(refused.path("status").asInt()).isEqualTo(404);
        assertThat(body(refused).at("/errors/0/code").asText()).isEqualTo("resource_not_found");

        for (String path : List.of("/sign-in", "/v1/../sign-in", "//example.com/v1/users")) {
            JsonNode notCalled = call("GET", path);
            assertThat(notCalled.path("problem").asText()).isEqualTo("Only paths under /v1/ and /dev/ can be called.");
            assertThat(notCalled.has("status")).isFalse();
        }
    }

    @Test
    public void itGoesOnAfterALiveReloadAndEndsWithAKeyOfARealInstance() throws Exception {
        String user = body(call("POST", "/v1/users", "{\"username\": \"newcomer\"}")).path("id").asText();
        change("greeting=again\n", "again");
        assertThat(call("GET", "/v1/users/" + user).path("status").asInt()).isEqualTo(200);

        change("greeting=real\nquarkus.clerk.secret-key=sk_test_mine\n", "real");
        JsonNode answer = call("GET", "/v1/users/" + user);
        assertThat(answer.isObject()).isTrue();
        assertThat(answer.isEmpty()).as("nothing is called").isTrue();

        change("greeting=back\n", "back");
        assertThat(call("GET", "/v1/users").path("status").asInt()).isEqualTo(200);
    }

    private static void change(String properties, String greeting) {
        APPLICATION.modifyResourceFile("application.properties", before -> properties);
        assertThat(given().get("/greeting").asString()).isEqualTo(greeting);
    }

    @Path("/greeting")
    public static class Greeting {

        @ConfigProperty(name = "greeting")
        String greeting;

        @GET
        public String greeting() {
            return greeting;
        }
    }
}

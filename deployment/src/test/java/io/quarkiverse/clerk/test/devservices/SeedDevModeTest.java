package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkus.test.QuarkusDevModeTest;

public class SeedDevModeTest {

    private static final String SEED = "clerk-dev.yaml";
    private static final java.nio.file.Path SNAPSHOT = java.nio.file.Path.of("target", "seed-dev-mode-test.json");

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(People.class)
                    .addAsResource(new StringAsset("users:\n  - username: dora\n"), SEED)
                    .addAsResource(new StringAsset("quarkus.clerk.devservices.snapshot=" + SNAPSHOT + "\n"),
                            "application.properties"));

    @BeforeAll
    static void beginWithoutASnapshot() throws IOException {
        Files.deleteIfExists(SNAPSHOT);
    }

    @Test
    public void theSeedIsWatchedAndEverythingElseStays() {
        given().get("/people").then().body(is("dora"));

        given().post("/people").then().statusCode(204);
        APPLICATION.modifyResourceFile("application.properties", properties -> properties + "greeting=again\n");
        given().get("/people").then().body(is("dora newcomer"));

        APPLICATION.modifyResourceFile(SEED, seed -> seed + "  - username: emil\n");
        given().get("/people").then().body(is("dora emil newcomer"));

        APPLICATION.modifyResourceFile(SEED, seed -> seed + "  - username: emil\n  - shoe_size: 38\n");
        given().get("/people").then().statusCode(500).body(allOf(containsString("users[2]: is listed before: users/user_emil"),
                containsString("users[3]: shoe_size is not a parameter of this request.")));

        APPLICATION.modifyResourceFile(SEED, seed -> "users:\n  - username: emil\n");
        given().get("/people").then().body(is("emil newcomer"));

        // The dev server is started anew, with what it has kept in the file.
        APPLICATION.modifyResourceFile("application.properties",
                properties -> properties + "quarkus.clerk.devservices.node-modules=elsewhere\n");
        given().get("/people").then().body(is("emil newcomer"));
    }

    @Path("/people")
    public static class People {

        @Inject
        ClerkClient clerk;

        @GET
        public String usernames() {
            List<User> users = clerk.users().list(UserQuery.builder().orderBy("username").build());
            return users.stream().map(User::username).collect(Collectors.joining(" "));
        }

        @POST
        public void create() {
            clerk.users().create(CreateUserRequest.builder().username("newcomer").build());
        }
    }
}

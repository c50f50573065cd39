package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** Dev mode: a changed property counts from the next request on, and the dev server goes on with its sessions. */
public class ChangedPropertyDevModeTest {

    private static final int DEV_SERVER = 4813;

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(ProtectedResource.class)
                    .addAsResource(new StringAsset("quarkus.clerk.devservices.port=" + DEV_SERVER
                            + "\nquarkus.clerk.auth.clock-skew=5S\n"), "application.properties"));

    @Test
    public void isApplied() {
        var token = given().port(DEV_SERVER).get("/dev/session-token/ann").asString().trim();
        given().header("Authorization", "Bearer " + token).get("/user").then().statusCode(200).body(is("user_ann"));

        APPLICATION.modifyResourceFile("application.properties",
                properties -> properties + "quarkus.clerk.auth.authorized-parties=https://app.example.com\n");
        given().header("Authorization", "Bearer " + token).get("/user").then()
                .statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid-authorized-parties"));

        APPLICATION.modifyResourceFile("application.properties",
                properties -> properties.replace("quarkus.clerk.auth.authorized-parties=https://app.example.com\n", ""));
        given().header("Authorization", "Bearer " + token).get("/user").then().statusCode(200).body(is("user_ann"));
    }
}

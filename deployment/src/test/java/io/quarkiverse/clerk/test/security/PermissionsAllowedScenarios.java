package io.quarkiverse.clerk.test.security;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.test.QuarkusUnitTest;

/**
 * {@code @PermissionsAllowed} with Clerk's permissions. Ann, an admin, has {@code org:billing:read} and
 * {@code org:billing:manage}; Bob, a member, has the first.
 */
abstract class PermissionsAllowedScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(PermissionsAllowedScenarios.class,
                PermissionsAllowedEndpoints.class, DevServer.class));
    }

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "inclusive", "one-of-both-apart", "meta",
            "bean",
            "bean-uni", "bean-class" })
    void whoHasThePermissionEnters(String path) {
        as("ann").get("/billing/" + path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "inclusive", "meta", "unknown", "bean",
            "bean-uni", "bean-class" })
    void whoHasNotIsForbidden(String path) {
        as("bob").get("/billing/" + path).then().statusCode(403);
        given().get("/billing/" + path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "one-of-both", "one-of-both-short", "one-of-both-apart" })
    void oneOfSeveralIsEnough(String path) {
        as("bob").get("/billing/" + path).then().statusCode(200);
        as("cleo").get("/billing/" + path).then().statusCode(403);
    }

    /** As with other annotations, one on a method takes the place of one on its class. */
    @Test
    void onAClassItHoldsForMethodsWithoutOneOfTheirOwn() {
        as("ann").get("/management").then().statusCode(200);
        as("bob").get("/management").then().statusCode(403);
        as("bob").get("/management/read").then().statusCode(200);
        as("cleo").get("/management/read").then().statusCode(403);
        given().get("/management").then().statusCode(401);
    }

    @Test
    void nobodyHasWhatTheInstanceDoesNotKnow() {
        as("ann").get("/billing/unknown").then().statusCode(403);
    }
}

package io.quarkiverse.clerk.test.client;

import static io.restassured.RestAssured.given;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkus.test.QuarkusUnitTest;

/** The clients have paths like resources, and are none: nobody may manage Clerk through the application. */
class NoResourceTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_none")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:1");

    @Inject
    ClerkClient client;

    @Inject
    MutinyClerkClient reactive;

    @Test
    void theyAreNotServed() {
        given().get("/v1/users").then().statusCode(404);
        given().get("/v1/users/count").then().statusCode(404);
        given().delete("/v1/users/user_1").then().statusCode(404);
    }
}

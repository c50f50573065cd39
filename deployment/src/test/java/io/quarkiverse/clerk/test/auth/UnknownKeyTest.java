package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.devserver.ClerkDevServer;
import io.quarkiverse.clerk.devserver.DevServerOptions;
import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.test.QuarkusUnitTest;

/** A token that is signed with a key the instance does not have. */
class UnknownKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class));

    @Test
    void isRefusedBeforeAndAfterTheKeysAreKnown() {
        try (var other = ClerkDevServer.start(DevServerOptions.defaults())) {
            given().header("Authorization", "Bearer " + other.sessionToken("ann")).get("/user").then()
                    .statusCode(401).header("x-clerk-auth-reason", equalTo("jwk-kid-mismatch"));
            as("ann").get("/user").then().statusCode(200);
            given().header("Authorization", "Bearer " + other.sessionToken("ann")).get("/user").then()
                    .statusCode(401).header("x-clerk-auth-reason", equalTo("jwk-kid-mismatch"));
        }
    }
}

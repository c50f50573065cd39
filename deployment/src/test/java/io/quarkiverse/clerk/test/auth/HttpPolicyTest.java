package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.test.QuarkusUnitTest;

/** Policies on paths see the same caller as annotations do. */
class HttpPolicyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class))
            .overrideConfigKey("quarkus.http.auth.policy.admins.roles-allowed", "admin")
            .overrideConfigKey("quarkus.http.auth.permission.admins.paths", "/open")
            .overrideConfigKey("quarkus.http.auth.permission.admins.policy", "admins");

    @Test
    void aPolicyAsksForARole() {
        given().get("/open").then().statusCode(401);
        as("bob").get("/open").then().statusCode(403);
        as("ann").get("/open").then().statusCode(200).body(is("open"));
    }
}

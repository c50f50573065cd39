package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.test.QuarkusUnitTest;

/** The same with lazy authentication. */
class LazyAuthenticationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class))
            .overrideConfigKey("quarkus.http.auth.proactive", "false");

    @ParameterizedTest
    @ValueSource(strings = { "/user", "/user-uni" })
    void aTokenSignsIn(String path) {
        as("ann").get(path).then().statusCode(200).body(is("user_ann"));
    }

    @Test
    void theSecurityContextIsPopulatedBeforeAnybodyAsks() {
        as("ann").get("/security-context").then().body(containsString("user_ann"));
        as("ann").get("/open-uni").then().body(is("false"));
    }

    @Test
    void theRoleDecides() {
        as("ann").get("/admin").then().statusCode(200);
        as("bob").get("/admin").then().statusCode(403);
        given().get("/admin").then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void aBadTokenDoesNotCloseAnOpenResource() {
        given().header("Authorization", "Bearer bad").get("/open").then().statusCode(200).body(is("open"));
    }

    @Test
    void aBadTokenIsRefusedWhereOneIsNeeded() {
        given().header("Authorization", "Bearer bad").get("/user").then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("x-clerk-auth-reason", equalTo("token-invalid"));
    }
}

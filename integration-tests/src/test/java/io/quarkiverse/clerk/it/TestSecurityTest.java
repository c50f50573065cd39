package io.quarkiverse.clerk.it;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

/** Quarkus' own way of saying who calls, for tests that need nobody of Clerk's. */
@QuarkusTest
class TestSecurityTest {

    @Test
    @TestSecurity(user = "ann", roles = "org:admin", permissions = "org:billing:read")
    void rolesAndPermissionsAreThoseOfTheAnnotation() {
        given().get("/admin").then().statusCode(200);
        given().get("/billing").then().statusCode(200);
        given().delete("/billing").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "bob")
    void whatIsMissingIsRefused() {
        given().get("/me").then().statusCode(200);
        given().get("/admin").then().statusCode(403);
        given().get("/billing").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "ann", roles = "org:admin")
    void checksOfClerksRefuseWhoeverIsNotOfClerk() {
        given().get("/export").then().statusCode(403);
    }

    @Test
    @TestSecurity(authorizationEnabled = false)
    void withoutAuthorizationEverybodyEnters() {
        given().get("/admin").then().statusCode(200);
    }
}

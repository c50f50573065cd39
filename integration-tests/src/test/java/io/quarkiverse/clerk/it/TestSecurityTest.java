package io.quarkiverse.clerk.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.testing.ClerkTestTokens;
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

    @Test
    @TestSecurity(user = "bob")
    void aTokenThatTheTestSendsComesFirst() {
        given().auth().oauth2(ClerkTestTokens.signInAs("ann")).get("/admin").then().statusCode(200)
                .body(is("user_ann is an admin.\n"));
        given().auth().oauth2(ClerkTestTokens.garbage()).get("/me").then().statusCode(401);
    }
}

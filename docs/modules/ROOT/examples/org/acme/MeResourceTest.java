package org.acme;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

// tag::sign-in[]
@QuarkusTest
class MeResourceTest {

    @Test
    void aUserSeesHerself() {
        given().auth().oauth2(signInAs("ann"))
                .when().get("/me")
                .then().statusCode(200).body("user", equalTo("user_ann"));
    }
    // end::sign-in[]

    @Test
    void tokens() {
        // tag::tokens[]
        given().auth().oauth2(session("bob").role("org:admin").token()).get("/me");
        given().auth().oauth2(session("ann").expired().token()).get("/me");
        given().auth().oauth2(session("ann").signedByOtherKey().token()).get("/me");
        given().auth().oauth2(session("ann").claim("metadata.plan", "gold").token()).get("/me");
        given().cookies(session("ann").cookies()).get("/me");
        given().auth().oauth2(apiKey("ann").scopes("reports:read").token()).get("/export");
        // end::tokens[]
    }
    // tag::sign-in[]
}
// end::sign-in[]

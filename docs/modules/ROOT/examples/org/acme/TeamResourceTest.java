package org.acme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.testing.ClerkClaim;
import io.quarkiverse.clerk.testing.ClerkMachineSecurity;
import io.quarkiverse.clerk.testing.ClerkSecurity;
import io.quarkus.test.junit.QuarkusTest;

// tag::class[]
@QuarkusTest
@ClerkSecurity(orgRole = "org:admin")
class TeamResourceTest {

    @Test
    void adminsSeeTheTeam() {
        given().when().get("/team").then().statusCode(200);
    }

    @Test
    @ClerkSecurity(orgRole = "org:member", orgPermissions = "org:reports:read")
    void membersDoNot() {
        given().when().get("/team").then().statusCode(403);
    }
    // end::class[]

    // tag::claims[]
    @Test
    @ClerkSecurity(userId = "user_ann", claims = {
            @ClerkClaim(key = "metadata.plan", value = "gold"),
            @ClerkClaim(key = "metadata.seats", json = "5") })
    void aUserOnTheGoldPlan() {
        given().when().get("/me").then().statusCode(200).body("user", equalTo("user_ann"));
    }
    // end::claims[]

    // tag::machine[]
    @Test
    @ClerkMachineSecurity(tokenType = TokenType.API_KEY, subject = "org_acme", scopes = "reports:read")
    void programsDoNotSeeTheTeam() {
        given().when().get("/team").then().statusCode(401);
    }
    // end::machine[]
    // tag::class[]
}
// end::class[]

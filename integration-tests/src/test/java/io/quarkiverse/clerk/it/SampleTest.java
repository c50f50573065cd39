package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class SampleTest {

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(signInAs(user));
    }

    @Test
    void everybodyIsWelcome() {
        given().get("/").then().statusCode(200).contentType("text/html").body("html.body.main.h1", equalTo("Welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/admin", "/billing", "/export", "/users" })
    void theRestIsForUsers(String path) {
        given().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/admin", "/users" })
    void aTokenThatSomebodyElseHasSignedIsRefused(String path) {
        given().auth().oauth2(session("ann").signedByOtherKey().token()).get(path).then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("x-clerk-auth-reason", equalTo("token-invalid-signature"));
    }

    @Test
    void meIsTheUserWhoCalls() {
        as("ann").get("/me").then().statusCode(200)
                .body("user", is("user_ann"), "organization", is("acme"), "roles", contains("admin", "org:admin"));
    }

    @Test
    void aBrowserBringsItsTokenInACookie() {
        given().cookies(session("bob").cookies()).get("/me")
                .then().statusCode(200)
                .body("user", is("user_bob"), "roles", contains("member", "org:member"));
    }

    @Test
    void aUserMayActForNoOrganization() {
        as("cleo").get("/me").then().statusCode(200).body("organization", nullValue()).body("roles", empty());
    }

    @Test
    void adminsMayEnter() {
        as("ann").get("/admin").then().statusCode(200).body(is("user_ann is an admin.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bob", "cleo" })
    void othersMayNot(String user) {
        as(user).get("/admin").then().statusCode(403);
    }

    @Test
    void membersMaySeeTheBilling() {
        as("bob").get("/billing").then().statusCode(200).body(is("acme is on the free plan.\n"));
        as("cleo").get("/billing").then().statusCode(403);
    }

    @Test
    void whoMayChangeItHasToHaveSignedInRecently() {
        as("bob").delete("/billing").then().statusCode(403).body(emptyString());
        given().auth().oauth2(session("ann").verifiedMinutesAgo(15, -1).token()).delete("/billing").then().statusCode(403)
                .body("clerk_error.reason", is("reverification-error"));
        as("ann").delete("/billing").then().statusCode(200).body(is("user_ann has cancelled the plan.\n"));
    }

    @Test
    void programsMayExport() {
        given().auth().oauth2(apiKey("ann").scopes("export").token()).get("/export").then()
                .statusCode(200).body(is("All that user_ann has.\n"));
        as("ann").get("/export").then().statusCode(401);
    }

    @Test
    void theUsersAreListed() {
        as("bob").get("/users").then().statusCode(200)
                .body("name", hasItems("Ann Archer", "Bob Baker", "Cleo Carter"))
                .body("find { it.id == 'user_ann' }.email", is("ann@example.com"));
    }
}

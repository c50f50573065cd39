package io.quarkiverse.clerk.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class SampleTest {

    String clerkUrl() {
        return ConfigProvider.getConfig().getValue("quarkus.clerk.api-url", String.class);
    }

    RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + token(user));
    }

    private String token(String user) {
        return given().baseUri(clerkUrl()).get("/dev/session-token/" + user).then().statusCode(200).extract().asString().trim();
    }

    @Test
    void everybodyIsWelcome() {
        given().get("/").then().statusCode(200).body(startsWith("Welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/admin", "/users" })
    void theRestIsForUsers(String path) {
        given().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/me", "/admin", "/users" })
    void aTokenThatWasChangedIsRefused(String path) {
        var ann = token("ann");
        var bob = token("bob");
        var changed = ann.substring(0, ann.lastIndexOf('.')) + bob.substring(bob.lastIndexOf('.'));
        given().header("Authorization", "Bearer " + changed).get(path).then()
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
        given().cookie("__session", token("bob")).cookie("__client_uat", "1").cookie("__clerk_db_jwt", "dvb_1").get("/me")
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
    void theUsersAreListed() {
        as("bob").get("/users").then().statusCode(200)
                .body("name", hasItems("Ann Archer", "Bob Baker", "Cleo Carter"))
                .body("find { it.id == 'user_ann' }.email", is("ann@example.com"));
    }
}

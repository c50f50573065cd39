package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.quarkiverse.clerk.test.DevServer.browser;
import static io.quarkiverse.clerk.test.DevServer.token;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.test.QuarkusUnitTest;

/** Session tokens over HTTP, with the keys fetched from the instance. */
class SessionTokenTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class));

    @Test
    void withoutATokenAProtectedResourceAsksForOne() {
        given().get("/user").then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .header("x-clerk-auth-status", equalTo("signed-out"))
                .header("x-clerk-auth-reason", equalTo("dev-browser-missing"))
                .body(is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user", "/user-uni" })
    void aTokenInTheHeaderSignsIn(String path) {
        as("ann").get(path).then().statusCode(200).body(is("user_ann"));
    }

    @Test
    void aTokenInTheSessionCookieSignsIn() {
        browser(token("bob")).get("/user").then().statusCode(200).body(is("user_bob"));
    }

    @Test
    void theHeaderWinsOverTheCookie() {
        as("ann").cookie("__session", token("bob")).get("/user").then().body(is("user_ann"));
    }

    @Test
    void theRoleOpensWhatAsksForIt() {
        as("ann").get("/admin").then().statusCode(200).body(is("user_ann true Bearer"));
    }

    @Test
    void anotherRoleIsForbidden() {
        as("bob").get("/admin").then().statusCode(403);
    }

    @Test
    void withoutAnOrganizationThereIsNoRole() {
        given().header("Authorization", "Bearer " + token("ann", "organization=none")).get("/admin").then().statusCode(403);
    }

    @Test
    void aRefusedTokenIsToldTheCodeAndNothingElse() {
        given().header("Authorization", "Bearer " + token("ann") + "x").get("/user").then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("x-clerk-auth-reason", equalTo("token-invalid"))
                .body(is(""));
    }

    @Test
    void anotherSchemeIsNotOurs() {
        given().header("Authorization", "Basic YW5uOmFubg==").get("/user").then()
                .statusCode(401)
                .header("x-clerk-auth-reason", equalTo("dev-browser-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/open", "/open-uni" })
    void whatIsOpenStaysOpen(String path) {
        given().get(path).then().statusCode(200).header("x-clerk-auth-status", nullValue());
    }

    @Test
    void thePrincipalOfTheSecurityContextShowsNoToken() {
        as("ann").get("/security-context").then().body(containsString("user_ann")).body(not(containsString("eyJ")));
        given().get("/security-context").then().body(is("nobody"));
    }

    @Test
    void aPathWithoutAResourceIsNotFound() {
        given().get("/nowhere").then().statusCode(404);
        as("ann").get("/nowhere").then().statusCode(404);
    }
}

package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** The pages, as a browser asks for them. */
@QuarkusTest
class PagesTest {

    private static RequestSpecification browser(Map<String, String> cookies) {
        return given().redirects().follow(false).accept("text/html").header("Sec-Fetch-Dest", "document").cookies(cookies);
    }

    @Test
    void theFrontPageLoadsTheScriptFromTheFrontendApi() {
        browser(session("bob").cookies()).get("/").then().statusCode(200)
                .body("html.head.script[0].@src", endsWith("/npm/@clerk/clerk-js@6/dist/clerk.browser.js"))
                .body("html.head.script[0].@src", startsWith("http://127.0.0.1:"))
                .body("html.head.script[0].@'data-clerk-publishable-key'", startsWith("pk_test_"))
                .body(containsString("<strong>user_bob</strong>"));
    }

    @Test
    void theUsersPageHasNameAndOrganizations() {
        browser(session("bob").cookies()).get("/welcome").then().statusCode(200)
                .body("html.body.main.h1", equalTo("Hello Bob Baker"))
                .body(containsString("<strong>Acme</strong>"), containsString("<a href=\"/organizations/globex\">Globex</a>"));
    }

    @Test
    void itSendsStrangersToSignIn() {
        browser(Map.of("__client_uat", "0", "__clerk_db_jwt", "dvb_1")).get("/welcome").then().statusCode(307)
                .header("Location", containsString("/sign-in"));
    }

    @Test
    void toOpenAnotherOrganizationAsksClerkToActivateIt() {
        browser(session("bob").cookies()).get("/organizations/globex").then().statusCode(307)
                .header("Location", containsString("organization_id=globex"));
        browser(session("bob").cookies()).get("/organizations/acme").then().statusCode(303)
                .header("Location", endsWith("/welcome"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/admin", "/organizations/globex" })
    void whoMayNotIsToldSoOnAPageAndProgramsByTheStatus(String path) {
        given().auth().oauth2(session("bob").token()).accept("text/html,*/*;q=0.8").get(path).then().statusCode(403)
                .contentType("text/html").body("html.body.main.h1", equalTo("This is not for you"));
        given().auth().oauth2(session("bob").token()).get(path).then().statusCode(403).body(emptyString());
    }

    @Test
    void whoSignsOutHasNoSessionAndNoCookieAnyMore() {
        browser(session("cleo").cookies()).post("/sign-out").then().statusCode(303).header("Location", endsWith("/"))
                .cookie("__session", "");
        given().redirects().follow(false).get("/sign-out").then().statusCode(303).header("Location", endsWith("/"));
    }

    /** A session that the page itself has begun, by Clerk's script, has no cookie by which a token could be renewed here. */
    @Test
    void whoHasATokenThatHasExpiredIsFirstSentToClerkForAnother() {
        var expired = session("bob").expired().cookies();
        browser(expired).post("/sign-out").then().statusCode(303).header("Location", endsWith("/sign-out"));
        browser(expired).get("/sign-out").then().statusCode(307).header("Location", containsString("/v1/client/handshake"));
    }

    /** Cookies count for nothing there (CSRF). */
    @Test
    void otherSitesCannotSignAnybodyOutAndMakeThemBeAskedAtMost() {
        var cookies = session("bob").cookies();
        browser(cookies).header("Sec-Fetch-Site", "cross-site").header("Origin", "https://evil.example").post("/sign-out")
                .then().statusCode(303).header("Location", endsWith("/sign-out")).header("Set-Cookie", nullValue());
        browser(cookies).get("/sign-out").then().statusCode(200).body("html.body.main.h1", equalTo("Sign out?"));
    }
}

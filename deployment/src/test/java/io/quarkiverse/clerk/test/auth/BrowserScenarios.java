package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What a browser meets at an application of a development instance, however early Quarkus authenticates. */
abstract class BrowserScenarios {

    static final InstanceKey KEY = new InstanceKey(1);
    private static final String FRONTEND_API = "https://happy-hippo-1.clerk.accounts.dev";
    private static final String ISSUER = "\"iss\":\"" + FRONTEND_API + "\"";
    private static final Map<String, String> DEV_BROWSER = Map.of("__clerk_db_jwt", "dvb_1");

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(
                        jar -> jar.addClasses(BrowserScenarios.class, ProtectedResource.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.publishable-key", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem());
    }

    static RequestSpecification page() {
        return given().redirects().follow(false).header("Sec-Fetch-Dest", "document").header("Accept", "text/html,*/*");
    }

    static Map<String, String> query(Response redirect) {
        var query = new TreeMap<String, String>();
        for (var parameter : redirect.header("Location").split("\\?", 2)[1].split("&")) {
            var parts = parameter.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return query;
    }

    @ParameterizedTest
    @ValueSource(strings = { "/user", "/open" })
    void aNewBrowserIsSentToClerkAndToldWhereToComeBackTo(String path) {
        var response = page().get(path + "?a=b");

        response.then().statusCode(307).header("Cache-Control", equalTo("no-store"))
                .header("x-clerk-auth-status", equalTo("handshake"))
                .header("x-clerk-auth-reason", equalTo("dev-browser-missing"));
        assertThat(response.header("Location")).startsWith(FRONTEND_API + "/v1/client/handshake?");
        assertThat(query(response)).containsEntry("redirect_url", "http://localhost:8081" + path + "?a=b")
                .containsEntry("__clerk_hs_reason", "dev-browser-missing");
        assertThat(response.headers().getValues("Set-Cookie")).singleElement().asString()
                .startsWith("__clerk_redirect_count=1; Path=/;");
    }

    @Test
    void aBrowserThatComesBackGetsItsCookiesAndTheCleanUrl() {
        var session = KEY.token(ISSUER);
        var handshake = handshake("__session=" + session + "; Path=/; SameSite=Lax", "__client_uat=1; Path=/",
                "__clerk_db_jwt=dvb_1; Path=/");
        var response = page().queryParam("a", "b").queryParam("__clerk_handshake", handshake).get("/user");

        response.then().statusCode(307).header("Cache-Control", equalTo("no-store"))
                .header("Location", equalTo("http://localhost:8081/user?a=b"));
        assertThat(response.cookies()).containsEntry("__session", session).containsEntry("__clerk_db_jwt", "dvb_1");
        page().cookies(response.cookies()).get("/user").then().statusCode(200).body(is("user_ann"));
    }

    @Test
    void aHandshakeOfAnotherInstanceSetsNothing() {
        var forged = new InstanceKey(2).sign("{\"alg\":\"RS256\",\"kid\":\"ins_test\"}",
                "{\"handshake\":[\"__session=theirs; Path=/\"]}");
        var response = page().cookies(DEV_BROWSER).queryParam("__clerk_handshake", forged).get("/user");

        assertThat(response.cookies()).isEmpty();
        assertThat(response.header("Location")).contains("/sign-in");
    }

    @Test
    void aSessionThatIsOverIsRenewedByClerk() {
        long before = Instant.now().getEpochSecond() - 600;
        var expired = KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}",
                "{\"sub\":\"user_ann\",\"sid\":\"sess_1\","
                        + ISSUER + ",\"iat\":" + before + ",\"exp\":" + (before + 60) + "}");
        var cookies = Map.of("__clerk_db_jwt", "dvb_1", "__client_uat", "1", "__session", expired);

        page().cookies(cookies).get("/user").then().statusCode(307)
                .header("x-clerk-auth-status", equalTo("handshake"))
                .header("x-clerk-auth-reason", equalTo("session-token-expired-refresh-non-eligible-no-refresh-cookie"));
        given().cookies(cookies).get("/user").then().statusCode(401).header("x-clerk-auth-status", equalTo("signed-out"));
        given().cookies(cookies).get("/open").then().statusCode(200);
    }

    @Test
    void aBrowserIsNotSentRoundForEver() {
        page().cookie("__clerk_redirect_count", "3").get("/user").then().statusCode(401).header("Location", nullValue());
        page().cookie("__clerk_redirect_count", "3").get("/open").then().statusCode(200);
        page().cookie("__clerk_redirect_count", "2").get("/user").then().statusCode(307);
    }

    @Test
    void aPageThatAsksForAUserSendsNobodyInParticularToTheSignInPage() {
        var response = page().cookies(DEV_BROWSER).get("/user?a=b");

        response.then().statusCode(307).header("Cache-Control", equalTo("no-store"))
                .header("x-clerk-auth-status", equalTo("signed-out"))
                .header("x-clerk-auth-reason", equalTo("session-token-and-uat-missing"));
        assertThat(response.header("Location")).startsWith("https://happy-hippo-1.accounts.dev/sign-in?");
        assertThat(query(response)).containsEntry("redirect_url", "http://localhost:8081/user?a=b");
    }

    @Test
    void aScriptThatAsksForAUserIsToldSo() {
        given().cookies(DEV_BROWSER).header("Sec-Fetch-Dest", "empty").get("/user").then().statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer")).header("Location", nullValue());
    }

    @Test
    void aPublicPageIsThereForNobodyToo() {
        page().cookies(DEV_BROWSER).get("/open").then().statusCode(200).body(is("open"));
    }

    @Test
    void aCookieIsNoCredentialWhenAnotherSiteMadeTheBrowserSendIt() {
        var cookies = Map.of("__clerk_db_jwt", "dvb_1", "__client_uat", "1", "__session", KEY.token(ISSUER));
        given().cookies(cookies).post("/change").then().statusCode(200).body(is("user_ann"));
        given().cookies(cookies).header("Origin", "http://localhost:8081").post("/change").then().statusCode(200);

        for (var header : List.of(List.of("Origin", "https://evil.example"), List.of("Sec-Fetch-Site", "cross-site"))) {
            given().cookies(cookies).header(header.get(0), header.get(1)).post("/change").then().statusCode(401)
                    .header("x-clerk-auth-reason", equalTo("cross-site-request"));
        }
        given().header("Authorization", "Bearer " + KEY.token(ISSUER)).header("Origin", "https://evil.example")
                .post("/change").then().statusCode(200);
    }

    /** They serve whoever develops or runs the application, with or without a connection to Clerk. */
    @Test
    void quarkusOwnPagesSendNobodyToClerk() {
        page().get("/q/nothing").then().statusCode(404);
    }

    private static String handshake(String... directives) {
        return KEY.sign("{\"alg\":\"RS256\",\"kid\":\"ins_test\"}",
                "{\"handshake\":[\"" + String.join("\",\"", directives) + "\"]}");
    }
}

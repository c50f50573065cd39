package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.auth.BrowserScenarios.page;
import static io.quarkiverse.clerk.test.auth.BrowserScenarios.query;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** What a browser meets at an application of a production instance, behind a proxy that says so. */
class ProductionBrowserTest {

    private static final int PORT = 4833;
    private static final InstanceKey KEY = new InstanceKey(1);
    private static final String ISSUER = "\"iss\":\"https://clerk.example.com\"";
    private static final String SIGNED = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}";
    /** SHA-1 of the publishable key, in base64, of which the first eight characters are the suffix. */
    private static final String REFRESH_COOKIE = "__refresh_naoXFJnI";
    private static final String NONCES = "/v1/clients/handshake_payload";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(BrowserScenarios.class, ProtectedResource.class, Stub.class,
                    InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k")
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_live_browser")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT)
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
            .overrideConfigKey("quarkus.clerk.sign-in-url", "https://www.example.com/login")
            .overrideConfigKey("quarkus.http.proxy.proxy-address-forwarding", "true")
            .overrideConfigKey("quarkus.http.proxy.enable-forwarded-host", "true");

    static Stub clerk;

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @BeforeEach
    void reset() {
        clerk.reset();
    }

    @Test
    void thePublicUrlIsTheOneThatTheProxyTells() {
        var response = page().cookie("__session", KEY.token(ISSUER)).header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "app.example.com").get("/user");

        response.then().statusCode(307).header("x-clerk-auth-reason", equalTo("session-token-but-no-client-uat"));
        assertThat(response.header("Location")).startsWith("https://clerk.example.com/v1/client/handshake?");
        assertThat(query(response)).containsEntry("redirect_url", "https://app.example.com/user");
        assertThat(response.header("Set-Cookie")).endsWith("; Secure");
    }

    @Test
    void aSignedOutBrowserGoesToTheSignInPageOfTheApplication() {
        assertThat(page().get("/user").header("Location"))
                .isEqualTo("https://www.example.com/login?redirect_url=http%3A%2F%2Flocalhost%3A8081%2Fuser");
    }

    @Test
    void theAnswerOfAHandshakeIsFetchedWithItsNonce() {
        var session = KEY.token(ISSUER);
        clerk.answer(NONCES, 200, "{\"directives\":[\"__session=" + session + "; Path=/\",\"__client_uat=1; Path=/\"]}");
        var response = page().cookie("__clerk_handshake_nonce", "nonce_1").get("/user");

        response.then().statusCode(200).body(is("user_ann"));
        assertThat(response.cookies()).containsEntry("__session", session).containsEntry("__client_uat", "1");
        assertThat(clerk.lastRequest().uri()).endsWith("nonce=nonce_1");
        assertThat(clerk.lastRequest().header("Authorization")).isEqualTo("Bearer sk_live_browser");
    }

    @Test
    void whenTheNonceCannotBeFetchedTheCookiesOfTheRequestDecide() {
        clerk.answer(NONCES, 500, "");
        page().cookie("__clerk_handshake_nonce", "nonce_1").cookie("__client_uat", "1").cookie("__session", KEY.token(ISSUER))
                .get("/user").then().statusCode(200).body(is("user_ann"));
    }

    /** A link with somebody else's handshake in it would sign whoever follows it in as that person. */
    @Test
    void aHandshakeInALinkSetsNothing() {
        long now = Instant.now().getEpochSecond();
        var handshake = KEY.sign(SIGNED, "{\"iat\":" + now + ",\"exp\":" + (now + 60) + ",\"handshake\":[\"__session="
                + KEY.token(ISSUER) + "; Path=/\"]}");
        assertThat(page().queryParam("__clerk_handshake", handshake).get("/open").cookies()).isEmpty();
        assertThat(page().cookie("__clerk_handshake", handshake).get("/open").cookies()).containsOnlyKeys("__session");
    }

    @Test
    void anExpiredSessionIsRefreshedOnTheWayWhereTheBrowserHasARefreshToken() {
        long before = Instant.now().getEpochSecond() - 600;
        var expired = KEY.sign(SIGNED, "{\"sub\":\"user_ann\",\"sid\":\"sess_1\"," + ISSUER + ",\"iat\":" + before
                + ",\"exp\":" + (before + 60) + "}");
        var session = KEY.token(ISSUER);
        clerk.answer("/v1/sessions/sess_1/refresh", 200, "{\"cookies\":[\"__session=" + session + "; Path=/\"]}");
        var cookies = Map.of("__client_uat", "1", "__session", expired, REFRESH_COOKIE, "rt_1");
        var response = given().cookies(cookies).get("/user");

        response.then().statusCode(200).body(is("user_ann"));
        assertThat(response.cookies()).containsEntry("__session", session);
        assertThat(clerk.lastRequest().body()).contains("\"refresh_token\":\"rt_1\"");
    }
}

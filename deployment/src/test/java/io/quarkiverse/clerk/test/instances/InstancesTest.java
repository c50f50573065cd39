package io.quarkiverse.clerk.test.instances;

import static io.quarkiverse.clerk.test.instances.Instances.EU_ISSUER;
import static io.quarkiverse.clerk.test.instances.Instances.EU_KEY;
import static io.quarkiverse.clerk.test.instances.Instances.ISSUER;
import static io.quarkiverse.clerk.test.instances.Instances.KEY;
import static io.quarkiverse.clerk.test.instances.Instances.token;
import static io.quarkiverse.clerk.test.instances.Instances.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.websockets.Connection;
import io.quarkiverse.clerk.test.websockets.Talk;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** An application that belongs to two instances: each knows its own callers, with its own keys and rules. */
class InstancesTest extends TwoClerks {

    private static final String JWKS = "/v1/jwks";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Instances.application(Talk.class, Connection.class);

    @BeforeEach
    void answer() {
        // Both publish the same key id, so that nothing but the instance tells the keys apart.
        clerk.answer(JWKS, 200, KEY.jwks());
        eu.answer(JWKS, 200, EU_KEY.jwks());
    }

    @Test
    void aTokenIsVerifiedByTheInstanceThatItNames() {
        with(token(KEY, ISSUER)).get("/who").then().statusCode(200).body(is("user_ann of <default>"));
        with(token(EU_KEY, EU_ISSUER)).get("/who").then().statusCode(200).body(is("user_ann of eu"));
    }

    @Test
    void aTokenOfOneIsNeverAcceptedForAnother() {
        refused(token(KEY, EU_ISSUER), "token-invalid-signature");
        refused(token(EU_KEY, ISSUER), "token-invalid-signature");
        // Nobody's issuer: the instance without a name decides, and its keys and issuer are others.
        refused(token(EU_KEY, "https://clerk.example.org"), "token-invalid-signature");
        refused(token(KEY, "https://clerk.example.org"), "token-invalid-issuer");
        refused(EU_KEY.token("\"sid\":\"sess_1\""), "token-invalid-signature");
    }

    private static void refused(String token, String reason) {
        with(token).get("/who").then().statusCode(401).header("x-clerk-auth-reason", equalTo(reason));
    }

    @Test
    void keysAreFetchedWithTheKeyOfTheInstance() {
        with(token(KEY, ISSUER)).get("/who").then().statusCode(200);
        with(token(EU_KEY, EU_ISSUER)).get("/who").then().statusCode(200);

        assertThat(clerk.requestsOf(JWKS)).hasSize(1)
                .allSatisfy(request -> assertThat(request.header("Authorization")).isEqualTo("Bearer sk_live_first"));
        assertThat(eu.requestsOf(JWKS)).hasSize(1)
                .allSatisfy(request -> assertThat(request.header("Authorization")).isEqualTo("Bearer sk_live_eu"));
    }

    @Test
    void rulesAreThoseOfTheInstance() {
        with(token(EU_KEY, EU_ISSUER)).get("/who/boss").then().statusCode(200);
        with(token(KEY, ISSUER)).get("/who/boss").then().statusCode(403);
    }

    @Test
    void theSessionOfABrowserIsOfTheInstanceWhoseCookieItIs() {
        cookies(token(KEY, ISSUER)).get("/who").then().statusCode(200).body(is("user_ann of <default>"));
        cookies(token(EU_KEY, EU_ISSUER)).get("/who").then().statusCode(200).body(is("user_ann of eu"));
        cookies(token(KEY, EU_ISSUER)).get("/who").then().statusCode(401);
    }

    @Test
    void aWebSocketIsRenewedByTheInstanceThatOpenedIt() {
        try (var connection = Connection.withToken(token(EU_KEY, EU_ISSUER))) {
            assertThat(connection.ask("token " + token(EU_KEY, EU_ISSUER))).isEqualTo("renewed user_ann");
            // The same user and session, by their ids.
            assertThat(connection.ask("token " + token(KEY, ISSUER))).isEqualTo("refused");
        }
    }

    private static RequestSpecification cookies(String token) {
        return given().cookie("__session", token).cookie("__client_uat", "1");
    }

    @Test
    void clerkIsAskedAboutASessionWhereItIs() {
        var session = "{\"status\":\"%s\",\"user_id\":\"user_ann\"}";
        clerk.answer("/v1/sessions/sess_1", 200, session.formatted("active"));
        eu.answer("/v1/sessions/sess_1", 200, session.formatted("revoked"));

        with(token(KEY, ISSUER)).get("/who/active").then().statusCode(200);
        with(token(EU_KEY, EU_ISSUER)).get("/who/active").then().statusCode(401);
    }

    @Test
    void templatesAreThoseOfTheInstance() {
        clerk.answer("/v1/sessions/sess_1/tokens/hasura", 200, "{\"jwt\":\"first\"}");
        eu.answer("/v1/sessions/sess_1/tokens/hasura", 200, "{\"jwt\":\"second\"}");

        with(token(KEY, ISSUER)).get("/who/template").then().statusCode(200).body(is("first"));
        with(token(EU_KEY, EU_ISSUER)).get("/who/template").then().statusCode(200).body(is("second"));
    }

    @Test
    void anOpaqueTokenSaysNoInstanceAndIsForTheOneWithoutAName() {
        clerk.answer("/api_keys/verify", 404, "{}");
        eu.answer("/api_keys/verify", 200, WhoMachine.API_KEY);

        with("ak_of_eu").get("/who").then().statusCode(401);
        assertThat(eu.count("/api_keys/verify")).isZero();
    }
}

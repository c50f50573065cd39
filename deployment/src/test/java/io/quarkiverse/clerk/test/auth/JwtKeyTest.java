package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;

/** With the public key in the configuration nothing is fetched, and no secret key is needed. */
class JwtKeyTest {

    private static final InstanceKey KEY = new InstanceKey(1);
    private static final String ISSUER = "\"iss\":\"https://happy-hippo-1.clerk.accounts.dev\"";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:1");

    @Test
    void aTokenOfTheInstanceSignsIn() {
        get(KEY.token(ISSUER)).statusCode(200).body(is("user_ann"));
    }

    @Test
    void aTokenThatIsSignedWithAnotherKeyDoesNot() {
        get(new InstanceKey(2).token(ISSUER)).statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-invalid-signature"));
    }

    @Test
    void thePublishableKeySaysWhoTheIssuerIs() {
        get(KEY.token("\"iss\":\"https://other.clerk.accounts.dev\"")).statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-invalid-issuer"));
    }

    @Test
    void aSessionWithATaskLeftCountsAsSignedOut() {
        get(KEY.token(ISSUER, "\"v\":2", "\"sts\":\"pending\"")).statusCode(401)
                .header("x-clerk-auth-reason", equalTo("session-pending"))
                .header("WWW-Authenticate", equalTo("Bearer"));
        given().header("Authorization", "Bearer " + KEY.token(ISSUER, "\"v\":2", "\"sts\":\"pending\"")).get("/open").then()
                .statusCode(200);
    }

    @Test
    void aRoleOfAVersionOneTokenCounts() {
        var token = KEY.token(ISSUER, "\"org_id\":\"org_1\"", "\"org_role\":\"org:admin\"");
        given().header("Authorization", "Bearer " + token).get("/admin").then().statusCode(200);
    }

    @Test
    void aCustomClaimThatLooksLikeTheRoleOfVersionOneDoesNotCountInVersionTwo() {
        var token = KEY.token(ISSUER, "\"v\":2", "\"org_id\":\"org_1\"", "\"org_role\":\"org:admin\"");
        given().header("Authorization", "Bearer " + token).get("/admin").then().statusCode(403);
    }

    private static ValidatableResponse get(String token) {
        return given().header("Authorization", "Bearer " + token).get("/user").then();
    }
}

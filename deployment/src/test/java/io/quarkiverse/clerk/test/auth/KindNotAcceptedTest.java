package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** Unless it says otherwise, an application is for users alone. */
class KindNotAcceptedTest {

    private static final int PORT = 4832;
    private static final InstanceKey KEY = new InstanceKey(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, Stub.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_kinds")
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    static Stub clerk;

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ak_1", "oat_1", "mt_1" })
    void anOpaqueTokenOfAMachineIsRefusedWithoutAskingClerk(String token) {
        assertRefused(token, "token-invalid");
        assertThat(clerk.count("/api_keys/verify") + clerk.count("/m2m_tokens/verify")
                + clerk.count("/oauth_applications/access_tokens/verify")).isZero();
    }

    @Test
    void aMachineCannotPassForAUserWithAJwtOfTheSameInstance() {
        assertRefused(KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                "{\"sub\":\"mch_1\",\"iat\":1700000000,\"exp\":4000000000}"), "token-type-mismatch");
        assertRefused(KEY.sign("{\"alg\":\"RS256\",\"typ\":\"at+jwt\"}",
                "{\"sub\":\"user_ann\",\"iat\":1700000000,\"exp\":4000000000}"), "token-type-mismatch");
    }

    private static void assertRefused(String token, String reason) {
        given().header("Authorization", "Bearer " + token).get("/user").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo(reason));
    }
}

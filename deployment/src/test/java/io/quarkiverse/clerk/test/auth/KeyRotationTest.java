package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;

/** The instance gets another signing key while the application runs. */
class KeyRotationTest {

    private static final int PORT = 4834;
    private static final InstanceKey OLD = new InstanceKey(1);
    private static final InstanceKey NEW = new InstanceKey(2);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(ProtectedResource.class, TestClock.class, Stub.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_rotation")
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

    @Test
    void aNewKeyIsFetchedOnceItIsNeededAndTheOldOneTakesItsTokensWithIt() {
        clerk.answer("/v1/jwks", 200, OLD.jwks("ins_old"));
        var old = token(OLD, "ins_old");
        call(old).statusCode(200);
        call(old).statusCode(200);

        clerk.answer("/v1/jwks", 200, NEW.jwks("ins_new"));
        call(token(NEW, "ins_new")).statusCode(401).header("x-clerk-auth-reason", equalTo("jwk-kid-mismatch"));
        assertThat(clerk.count("/v1/jwks")).as("fetches, so soon after the last").isEqualTo(1);
        call(old).statusCode(200);

        TestClock.advance(Duration.ofSeconds(31));
        call(token(NEW, "ins_new")).statusCode(200);
        assertThat(clerk.count("/v1/jwks")).isEqualTo(2);
        call(old).statusCode(401).header("x-clerk-auth-reason", equalTo("jwk-kid-mismatch"));
        assertThat(clerk.count("/v1/jwks")).isEqualTo(2);
    }

    private static String token(InstanceKey key, String kid) {
        return key.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}",
                "{\"sub\":\"user_ann\",\"iat\":1700000000,\"exp\":4000000000}");
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get("/user").then();
    }
}

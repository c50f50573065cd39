package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;

/** A resource that a session does not reach once it has been revoked, however early Quarkus authenticates. */
abstract class ActiveSessionScenarios {

    static final int PORT = 4836;
    private static final InstanceKey KEY = new InstanceKey(1);
    private static final String SESSION = "/v1/sessions/sess_1";

    static Stub clerk;

    /** Asks for a session that is active at this moment. */
    @Path("/account")
    public static class AccountResource {

        @GET
        @RequireActiveSession
        public String account() {
            return "closed";
        }

        @GET
        @Path("name")
        public String name() {
            return "open";
        }
    }

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(ActiveSessionScenarios.class, AccountResource.class, Stub.class,
                        InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_active")
                .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,m2m_token")
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
                .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);
    }

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
    void anActiveSessionGoesIn() {
        clerk.answer(SESSION, 200, "{\"id\":\"sess_1\",\"user_id\":\"user_ann\",\"status\":\"active\"}");
        call("/account").statusCode(200).body(is("closed"));
        assertThat(clerk.lastRequest().header("Authorization")).isEqualTo("Bearer sk_test_active");
    }

    @ParameterizedTest
    @CsvSource({ "user_ann,revoked", "user_ann,ended", "user_ann,expired", "user_bob,active" })
    void aSessionThatIsOverOrSomebodyElsesDoesNot(String user, String status) {
        clerk.answer(SESSION, 200, "{\"id\":\"sess_1\",\"user_id\":\"" + user + "\",\"status\":\"" + status + "\"}");
        call("/account").statusCode(401).header("x-clerk-auth-reason", equalTo("session-not-active"));
    }

    @Test
    void aSessionThatClerkDoesNotKnowDoesNot() {
        clerk.answer(SESSION, 404, "{}");
        call("/account").statusCode(401).header("x-clerk-auth-reason", equalTo("session-not-active"));
    }

    @Test
    void whileClerkCannotBeAskedNobodyGoesIn() {
        clerk.answer(SESSION, 500, "");
        call("/account").statusCode(503).header("x-clerk-auth-reason", equalTo("unexpected-error"));
    }

    @Test
    void itIsForUsersAlone() {
        var machine = KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\"}",
                "{\"sub\":\"mch_1\",\"iat\":1700000000,\"exp\":4000000000}");
        given().header("Authorization", "Bearer " + machine).get("/account").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-type-mismatch"));
        given().get("/account").then().statusCode(401);
        assertThat(clerk.count(SESSION)).isZero();
    }

    @Test
    void whatDoesNotAskForItCostsNoCall() {
        call("/account/name").statusCode(200);
        assertThat(clerk.count(SESSION)).isZero();
    }

    private static ValidatableResponse call(String path) {
        return given().header("Authorization", "Bearer " + KEY.token("\"sid\":\"sess_1\"")).get(path).then();
    }
}

package io.quarkiverse.clerk.test.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;

/** Tokens of every kind, for an application that accepts them all. */
class MachineTokensTest {

    private static final int PORT = 4831;
    private static final InstanceKey KEY = new InstanceKey(1);
    private static final String API_KEYS = "/api_keys/verify";
    private static final String OAUTH_TOKENS = "/oauth_applications/access_tokens/verify";
    private static final String M2M_TOKENS = "/m2m_tokens/verify";
    private static final String API_KEY = "{\"object\":\"api_key\",\"id\":\"ak_1\",\"subject\":\"user_ann\",\"name\":\"ci\","
            + "\"scopes\":[\"read\",\"write\"],\"claims\":{\"team\":7},\"revoked\":false,\"expired\":false}";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(CallerResource.class, TestClock.class, Stub.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_machines")
            .overrideConfigKey("quarkus.clerk.machine-secret-key", "ak_of_this_machine")
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,api_key,oauth_token,m2m_token")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    static Stub clerk;
    private static int tokens;

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
        clerk.answer("/v1/jwks", 200, KEY.jwks());
    }

    @Test
    void aSessionTokenIsAUser() {
        call(KEY.token()).statusCode(200).body(is("session_token user_ann user_ann"));
    }

    @Test
    void anApiKeyIsWhatClerkSaysThatItIs() {
        clerk.answer(API_KEYS, 200, API_KEY);
        var secret = fresh("ak_");
        call(secret).statusCode(200).body(is("api_key user_ann ak_1 ci [read, write] {team=7} user_ann"));
        assertThat(clerk.lastRequest().header("Authorization")).isEqualTo("Bearer sk_test_machines");
        assertThat(clerk.lastRequest().body()).isEqualTo("{\"secret\":\"" + secret + "\"}");
    }

    @Test
    void anOpaqueOAuthTokenActsForAUser() {
        clerk.answer(OAUTH_TOKENS, 200, "{\"id\":\"oat_1\",\"client_id\":\"client_1\",\"subject\":\"user_ann\","
                + "\"scopes\":[\"email\"],\"revoked\":false,\"expired\":false}");
        call(fresh("oat_")).statusCode(200).body(is("oauth_token user_ann oat_1 client_1 [email] user_ann"));
    }

    @Test
    void anOpaqueM2mTokenIsAMachineAndIsVerifiedWithTheKeyOfThisOne() {
        clerk.answer(M2M_TOKENS, 200, "{\"id\":\"mt_1\",\"subject\":\"mch_1\",\"scopes\":[\"mch_2\"],"
                + "\"claims\":null,\"revoked\":false,\"expired\":false}");
        call(fresh("mt_")).statusCode(200).body(is("m2m_token mch_1 mt_1 [mch_2] null mch_1"));
        assertThat(clerk.lastRequest().header("Authorization")).isEqualTo("Bearer ak_of_this_machine");
    }

    @Test
    void aMachineTokenThatIsAJwtIsVerifiedHere() {
        call(KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}",
                "{\"jti\":\"mt_2\",\"sub\":\"mch_1\",\"scopes\":\"mch_2 mch_3\"," + times() + "}"))
                .statusCode(200).body(is("m2m_token mch_1 mt_2 [mch_2, mch_3] {scopes=mch_2 mch_3} mch_1"));
        call(KEY.sign("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"ins_test\"}",
                "{\"jti\":\"oat_2\",\"sub\":\"user_ann\",\"client_id\":\"client_1\",\"scope\":\"email\"," + times() + "}"))
                .statusCode(200).body(is("oauth_token user_ann oat_2 client_1 [email] user_ann"));
        assertThat(clerk.count(M2M_TOKENS) + clerk.count(OAUTH_TOKENS)).isZero();
    }

    private static String times() {
        long now = Instant.now().getEpochSecond() + 24 * 60 * 60;
        return "\"iat\":1700000000,\"exp\":" + now;
    }

    @Test
    void aTokenThatComesAgainIsNotAskedAboutUntilItsAnswerIsOld() {
        clerk.answer(API_KEYS, 200, API_KEY);
        var secret = fresh("ak_");
        call(secret).statusCode(200);
        call(secret).statusCode(200);
        assertThat(clerk.count(API_KEYS)).isEqualTo(1);

        clerk.answer(API_KEYS, 200, API_KEY.replace("\"revoked\":false", "\"revoked\":true"));
        TestClock.advance(Duration.ofSeconds(31));
        call(secret).statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid"));
        assertThat(clerk.count(API_KEYS)).isEqualTo(2);
    }

    @Test
    void aRefusedTokenIsAskedAboutAgainSooner() {
        clerk.answer(API_KEYS, 404, "{\"errors\":[{\"code\":\"not_found\"}]}");
        var secret = fresh("ak_");
        call(secret).statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid"));
        call(secret).statusCode(401);
        assertThat(clerk.count(API_KEYS)).isEqualTo(1);

        clerk.answer(API_KEYS, 200, API_KEY);
        TestClock.advance(Duration.ofSeconds(6));
        call(secret).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"revoked\":true", "\"expired\":true", "\"active\":false" })
    void aTokenThatClerkKnowsButThatIsOverIsRefused(String state) {
        clerk.answer(OAUTH_TOKENS, 200, "{\"id\":\"oat_1\",\"client_id\":\"client_1\",\"subject\":\"user_ann\"," + state + "}");
        call(fresh("oat_")).statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
                .header("x-clerk-auth-reason", equalTo("token-invalid"));
    }

    @ParameterizedTest
    @CsvSource({ "500,unexpected-error", "429,unexpected-error", "401,secret-key-invalid" })
    void whileClerkDoesNotDecideNobodyIsLetInAndNothingIsRemembered(int status, String reason) {
        clerk.answer(API_KEYS, request -> new Stub.Answer(status, Map.of("Retry-After", "0"), "{}"));
        var secret = fresh("ak_");
        call(secret).statusCode(503).header("Retry-After", equalTo("5")).header("x-clerk-auth-reason", equalTo(reason));

        clerk.answer(API_KEYS, 200, API_KEY);
        call(secret).statusCode(200);
    }

    /** A token that nothing is remembered about. */
    private static String fresh(String prefix) {
        return prefix + "secret" + tokens++;
    }

    private static ValidatableResponse call(String token) {
        return given().header("Authorization", "Bearer " + token).get("/caller").then();
    }
}

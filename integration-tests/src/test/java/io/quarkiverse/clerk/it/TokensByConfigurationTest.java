package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.m2mToken;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.testing.MachineTestToken;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Tokens that only some configurations take, or refuse. */
@QuarkusTest
@TestProfile(TokensByConfigurationTest.PartiesAndMachines.class)
class TokensByConfigurationTest {

    @Test
    void aTokenOfTheRightFrontEndIsGood() {
        given().auth().oauth2(session("ann").authorizedParty("https://app.example").token()).get("/me").then()
                .statusCode(200);
    }

    @Test
    void aTokenOfAnotherFrontEndIsRefused() {
        given().auth().oauth2(session("ann").authorizedParty("https://evil.example").token()).get("/me").then()
                .statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid-authorized-parties"));
    }

    static Stream<Arguments> machines() {
        var opaque = m2mToken("mch_worker");
        var jwt = opaque.scopes("mch_other").claim("tier", 1).asJwt();
        return Stream.of(
                Arguments.of(opaque, 200), Arguments.of(jwt, 200),
                Arguments.of(opaque.expired(), 401), Arguments.of(opaque.revoked(), 401),
                Arguments.of(jwt.expired(), 401), Arguments.of(jwt.signedByOtherKey(), 401),
                Arguments.of(jwt.signedByPublicKey(), 401), Arguments.of(jwt.unsigned(), 401),
                Arguments.of(jwt.unknownKey(), 401));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theTokenOfAMachineCanBeGoodOrBad(MachineTestToken token, int status) {
        given().auth().oauth2(token.token()).get("/me").then().statusCode(status);
    }

    public static class PartiesAndMachines implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.clerk.auth.authorized-parties", "https://app.example",
                    "quarkus.clerk.auth.accepts-token", "session_token,m2m_token");
        }
    }
}

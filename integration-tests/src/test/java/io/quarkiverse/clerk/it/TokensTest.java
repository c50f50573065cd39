package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.garbage;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.oauthToken;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.testing.SessionTestToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Tokens of every age, shape and defect that the testing kit makes. */
@QuarkusTest
class TokensTest {

    private static ValidatableResponse get(String path, SessionTestToken token) {
        return given().auth().oauth2(token.token()).get(path).then();
    }

    @Test
    void aTokenOfAnySeededUserIsGood() {
        get("/me", session("ann")).statusCode(200).body("user", is("user_ann"), "organization", is("acme"));
        get("/me", session("bob@example.com")).statusCode(200).body("user", is("user_bob"));
        get("/me", session("user_cleo")).statusCode(200).body("organization", nullValue());
    }

    @Test
    void theOrganizationCanBeChosen() {
        get("/me", session("ann").organization("org_acme")).body("organization", is("acme"));
        get("/me", session("ann").withoutOrganization()).statusCode(200).body("roles", empty());
    }

    @Test
    void aRoleBringsItsPermissionsUnlessTheyAreGiven() {
        get("/me", session("bob").role("org:admin")).body("roles", contains("admin", "org:admin"));
        get("/billing", session("bob")).statusCode(200);
        get("/billing", session("ann").permissions("org:reports:read")).statusCode(403);
        get("/billing", session("bob").permissions("org:reports:read", "org:billing:read").features("org:chat", "user:export")
                .plans("org:team")).statusCode(200);
    }

    @Test
    void theClaimsCanBeOfVersionOne() {
        get("/me", session("ann").version1()).statusCode(200)
                .body("organization", is("acme"), "roles", contains("admin", "org:admin"));
        get("/billing", session("bob").version1()).statusCode(200);
    }

    @Test
    void aTokenCanLiveLonger() {
        get("/me", session("ann").age(Duration.ofMinutes(30)).expiresIn(Duration.ofHours(1))).statusCode(200);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(session("ann").expired(), "session-token-expired-refresh"),
                Arguments.of(session("ann").age(Duration.ofSeconds(70)), "session-token-expired-refresh"),
                Arguments.of(session("ann").notYetValid(), "session-token-nbf"),
                Arguments.of(session("ann").notYetValid().claim("nbf", null), "session-token-iat-in-the-future"),
                Arguments.of(session("ann").signedByOtherKey(), "token-invalid-signature"),
                Arguments.of(session("ann").signedByPublicKey(), "token-invalid-algorithm"),
                Arguments.of(session("ann").unsigned(), "token-invalid-algorithm"),
                Arguments.of(session("ann").unknownKey(), "jwk-kid-mismatch"),
                Arguments.of(session("ann").header("cat", "cl_B7d4PD222AAA"), "token-type-mismatch"),
                Arguments.of(session("ann").issuer("https://other.clerk.accounts.dev"), "token-invalid-issuer"),
                Arguments.of(session("ann").claim("sub", null), "token-verification-failed"),
                Arguments.of(session("ann").pending(), "session-pending"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectIsRefusedForItsReason(SessionTestToken token, String reason) {
        get("/me", token).statusCode(401).header("x-clerk-auth-reason", startsWith(reason));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        given().auth().oauth2(garbage()).get("/me").then().statusCode(401);
    }

    @Test
    void whoHasNotProvedWhoTheyAreForAWhileIsAskedTo() {
        get("/billing", session("ann").verifiedMinutesAgo(30, -1)).statusCode(200);
        given().auth().oauth2(session("ann").verifiedMinutesAgo(30, -1).token()).delete("/billing").then().statusCode(403)
                .body("clerk_error.reason", is("reverification-error"));
        given().auth().oauth2(session("ann").verifiedMinutesAgo(30, 2).token()).delete("/billing").then().statusCode(200);
        given().auth().oauth2(session("bob").token()).delete("/billing").then().statusCode(403);
    }

    @Test
    void aBrowserSendsItsTokenInCookies() {
        given().cookies(session("ann").cookies()).get("/me").then().statusCode(200).body("user", is("user_ann"));
        given().cookies(session("ann").signedByOtherKey().cookies()).get("/me").then().statusCode(401);
    }

    @Test
    void anApiKeyEntersWhereItIsAskedFor() {
        given().auth().oauth2(apiKey("ann").scopes("export").token()).get("/export").then()
                .statusCode(200).body(is("All that user_ann has.\n"));
        given().auth().oauth2(apiKey("org_acme").scopes("export").claim("tier", 1).token()).get("/export").then()
                .statusCode(200).body(is("All that org_acme has.\n"));
        given().auth().oauth2(apiKey("ann").token()).get("/export").then().statusCode(403);
        given().auth().oauth2(apiKey("ann").scopes("export").token()).get("/me").then().statusCode(401);
    }

    @Test
    void anOauthClientEntersWhereItIsAskedFor() {
        for (var token : List.of(oauthToken("bob").scopes("export"), oauthToken("bob").scopes("export").asJwt())) {
            given().auth().oauth2(token.token()).get("/export").then().statusCode(200).body(is("All that user_bob has.\n"));
            given().auth().oauth2(token.scopes("profile").token()).get("/export").then().statusCode(403);
            given().auth().oauth2(token.expired().token()).get("/export").then().statusCode(401);
            given().auth().oauth2(token.token()).get("/me").then().statusCode(401);
        }
        given().auth().oauth2(oauthToken("bob").scopes("export").asJwt().signedByOtherKey().token()).get("/export").then()
                .statusCode(401);
    }

    @Test
    void anApiKeyThatHasEndedIsRefused() {
        given().auth().oauth2(apiKey("ann").scopes("export").expired().token()).get("/export").then().statusCode(401);
        given().auth().oauth2(apiKey("ann").scopes("export").revoked().token()).get("/export").then().statusCode(401);
    }

    @Test
    void whatCannotBeMadeIsTold() {
        assertThatThrownBy(() -> session("nobody").token()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The user nobody was not found");
        assertThatThrownBy(() -> session("cleo").role("org:admin").token()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need an organization");
        assertThatThrownBy(() -> session("ann").permissions("reports").token())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("org:reports:read");
        assertThatThrownBy(() -> apiKey("ann").asJwt().token()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never a JWT");
    }
}

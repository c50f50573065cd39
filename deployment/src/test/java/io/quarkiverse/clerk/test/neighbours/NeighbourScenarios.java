package io.quarkiverse.clerk.test.neighbours;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;

/** Clerk beside another extension that authenticates bearer tokens. */
abstract class NeighbourScenarios {

    static QuarkusUnitTest application(String extension, Class<?>... more) {
        return new QuarkusUnitTest()
                .setForcedDependencies(List.of(Dependency.of("io.quarkus", extension, Version.getVersion())))
                .withApplicationRoot(jar -> jar.addClasses(NeighbourScenarios.class, Tokens.class, InstanceKey.class,
                        CallersResource.class, ClaimResource.class, Verifications.class, Verifications.Counting.class,
                        Verifications.OfClerk.class, Verifications.OfNeighbour.class).addClasses(more))
                .overrideConfigKey("quarkus.clerk.publishable-key", Tokens.PUBLISHABLE_KEY)
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Tokens.CLERK.pem())
                .overrideConfigKey("quarkus.http.auth.permission.clerk.paths", "/policy/clerk")
                .overrideConfigKey("quarkus.http.auth.permission.clerk.policy", "authenticated")
                .overrideConfigKey("quarkus.http.auth.permission.clerk.auth-mechanism", "clerk")
                .overrideConfigKey("quarkus.http.auth.permission.neighbour.paths", "/policy/neighbour")
                .overrideConfigKey("quarkus.http.auth.permission.neighbour.policy", "authenticated")
                .overrideConfigKey("quarkus.http.auth.permission.neighbour.auth-mechanism", "Bearer");
    }

    @BeforeEach
    void forget() {
        Verifications.forget();
    }

    @Test
    void eachAuthenticatesItsOwnTokensOnce() {
        get("/callers/user", Tokens.clerk()).statusCode(200).body(is("user_ann"));
        assertThat(Verifications.ofClerk()).isEqualTo(1);
        assertThat(Verifications.ofNeighbour()).isZero();

        get("/callers/user", Tokens.neighbour()).statusCode(200).body(is("bob"));
        assertThat(Verifications.ofClerk()).isEqualTo(1);
        assertThat(Verifications.ofNeighbour()).isEqualTo(1);
    }

    @Test
    void rolesComeFromWhoeverHasAuthenticated() {
        get("/callers/admin", Tokens.clerk("\"org_id\":\"org_1\"", "\"org_role\":\"org:admin\"")).statusCode(200);
        get("/callers/admin", Tokens.neighbour()).statusCode(200);
        get("/callers/admin", Tokens.clerk()).statusCode(403);
        // What means a role to the neighbour means nothing to Clerk.
        get("/callers/admin", Tokens.clerk("\"groups\":[\"admin\"]")).statusCode(403);
    }

    @Test
    void whatOnlyClerkCanTellIsForItsUsers() {
        get("/callers/organization", Tokens.clerk("\"org_id\":\"org_1\"", "\"org_role\":\"org:admin\"")).statusCode(200);
        get("/callers/organization", Tokens.neighbour()).statusCode(403);
    }

    @Test
    void nobodyIsAskedForATokenOnce() {
        assertOneChallenge(given().get("/callers/user").then(), "Bearer");
    }

    @Test
    void aBadTokenOfClerkIsRefusedByClerk() {
        var answer = get("/callers/user", Tokens.forged());
        assertOneChallenge(answer, "Bearer error=\"invalid_token\"");
        answer.header("x-clerk-auth-reason", equalTo("token-invalid-signature"));
        assertThat(Verifications.ofNeighbour()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/callers/user", "/callers/admin", "/policy/clerk", "/policy/neighbour" })
    void whatNobodyHasMadeIsRefused(String path) {
        for (var token : Tokens.bad()) {
            assertOneChallenge(get(path, token), null);
        }
        assertThat(Verifications.ofClerk()).isZero();
    }

    @Test
    void aBadTokenOfTheNeighbourIsNotLookedAtByClerk() {
        var answer = get("/callers/user", Tokens.neighbour() + "x");
        assertOneChallenge(answer, "Bearer");
        answer.header("x-clerk-auth-reason", nullValue());
    }

    @Test
    void garbageMakesNoAnonymousCaller() {
        for (var token : Tokens.bad()) {
            get("/callers/open", token).statusCode(badTokenOnOpenEndpoint());
        }
        given().get("/callers/open").then().statusCode(200).body(is(""));
    }

    /** With lazy authentication nobody looks at the token of who calls what is open to all. */
    int badTokenOnOpenEndpoint() {
        return 401;
    }

    @Test
    void opaqueTokensOfClerkAreClerks() {
        get("/callers/user", "ak_secret").statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid"));
        assertThat(Verifications.ofNeighbour()).isZero();
    }

    @Test
    void theTokenAndItsClaimsAreInjectedWhosesoeverItIs() {
        get("/callers/token", Tokens.clerk()).statusCode(200).body(is("user_ann " + Tokens.CLERK_ISSUER));
        get("/callers/token", Tokens.neighbour()).statusCode(200).body(is("bob " + Tokens.NEIGHBOUR_ISSUER));
        get("/claim", Tokens.clerk()).statusCode(200).body(is("user_ann " + Tokens.CLERK_ISSUER));
        get("/claim", Tokens.neighbour()).statusCode(200).body(is("bob " + Tokens.NEIGHBOUR_ISSUER));
    }

    @Test
    void aPolicyChoosesWhoAuthenticates() {
        get("/policy/clerk", Tokens.clerk()).statusCode(200).body(is("user_ann"));
        get("/policy/neighbour", Tokens.neighbour()).statusCode(200).body(is("bob"));
        assertOneChallenge(get("/policy/clerk", Tokens.neighbour()), "Bearer error=\"invalid_token\"");
        assertOneChallenge(get("/policy/neighbour", Tokens.clerk()), "Bearer");
        assertOneChallenge(given().get("/policy/clerk").then(), "Bearer");
        assertOneChallenge(given().get("/policy/neighbour").then(), "Bearer");
    }

    @Test
    void sessionsOfBrowsersAreClerks() {
        given().cookie("__session", Tokens.clerk()).cookie("__client_uat", "1").cookie("__clerk_db_jwt", "dvb_1")
                .get("/callers/user").then().statusCode(200).body(is("user_ann"));
    }

    static ValidatableResponse get(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }

    static void assertOneChallenge(ValidatableResponse answer, String expected) {
        answer.statusCode(401);
        var challenges = answer.extract().headers().getValues("WWW-Authenticate");
        assertThat(challenges).hasSize(1);
        if (expected != null) {
            assertThat(challenges).containsExactly(expected);
        }
    }
}

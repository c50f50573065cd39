package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestServer.withFault;
import static io.quarkiverse.clerk.testing.ClerkTestServer.withTimeAdvanced;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Fault;
import io.quarkiverse.clerk.testing.MachineTestToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What becomes of the application when Clerk is down, or time goes by, which the testing kit brings about. */
@QuarkusTest
class FaultsAndTimeTest {

    private static final Fault NO_USERS = Fault.status(503).onPath("/v1/users");
    private static final Fault NO_VERIFICATION = Fault.status(503).onPath("/v1/api_keys/verify");
    /** Each token from it is another one, of which the application remembers nothing. */
    private static final MachineTestToken KEY = apiKey("ann").scopes("export");

    private static ValidatableResponse users() {
        return given().auth().oauth2(signInAs("bob")).get("/users").then();
    }

    private static ValidatableResponse export(String key) {
        return given().auth().oauth2(key).get("/export").then();
    }

    @Test
    void whileClerkIsDownWhatNeedsItFails() {
        withFault(NO_USERS, () -> users().statusCode(500));
        users().statusCode(200);
    }

    @Test
    void aSingleErrorOfClerksIsNotNoticed() {
        withFault(NO_USERS.times(1), () -> users().statusCode(200));
    }

    @Test
    void aLostAnswerIsNotNoticed() {
        withFault(Fault.dropped().onPath("/v1/users").times(1), () -> users().statusCode(200));
    }

    @Test
    void anApiKeyThatCannotBeVerifiedNowMayBeTriedAgain() {
        var key = KEY.token();
        withFault(NO_VERIFICATION, () -> export(key).statusCode(503));
        export(key).statusCode(200);
    }

    @Test
    void anApiKeyExpires() {
        var key = KEY.expiresIn(Duration.ofHours(1)).token();
        withTimeAdvanced(Duration.ofHours(2), () -> export(key).statusCode(401));
    }

    @Test
    void aSessionTokenThatIsMadeLaterIsRefusedUntilThen() {
        withTimeAdvanced(Duration.ofHours(2), () -> users().statusCode(401));
        users().statusCode(200);
    }
}

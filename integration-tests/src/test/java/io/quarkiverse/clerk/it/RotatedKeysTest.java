package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestServer.removeRetiredKeys;
import static io.quarkiverse.clerk.testing.ClerkTestServer.rotateKeys;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/** Tokens of old and new keys. All in one test, after whose first request the application knows its keys for a while. */
@QuarkusTest
@TestProfile(RotatedKeysTest.OwnApplication.class)
class RotatedKeysTest {

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/me").then();
    }

    @Test
    void tokensAreGoodAsLongAsTheirKeyIsPublished() {
        var withdrawn = signInAs("ann");
        rotateKeys();
        removeRetiredKeys();
        var old = signInAs("ann");
        rotateKeys();
        var latest = signInAs("ann");

        me(latest).statusCode(200);
        me(old).statusCode(200);
        me(withdrawn).statusCode(401).header("x-clerk-auth-reason", startsWith("jwk-kid-mismatch"));
    }

    /** Starts the application anew, which has fetched no keys then. */
    public static class OwnApplication implements QuarkusTestProfile {
    }
}

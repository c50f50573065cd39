package org.acme;

import static io.quarkiverse.clerk.testing.ClerkTestServer.withFault;
import static io.quarkiverse.clerk.testing.ClerkTestServer.withTimeAdvanced;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.apiKey;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.Fault;
import io.quarkus.test.junit.QuarkusTest;

// tag::class[]
@QuarkusTest
class OutageTest {

    @Test
    void withoutClerkThereIsNoTeam() {
        withFault(Fault.status(503).onPath("/v1/users"), () -> given().auth().oauth2(signInAs("ann"))
                .when().get("/team")
                .then().statusCode(500));
    }

    @Test
    void aKeyOfAnHourIsOverInTwo() {
        var key = apiKey("ann").scopes("reports:read").expiresIn(Duration.ofHours(1)).token();

        withTimeAdvanced(Duration.ofHours(2), () -> given().auth().oauth2(key)
                .when().get("/export")
                .then().statusCode(401));
    }
}
// end::class[]

package io.quarkiverse.clerk.it;

import static io.restassured.RestAssured.given;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.testing.ClerkClaim;
import io.quarkiverse.clerk.testing.ClerkSecurity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The same where a request is authenticated only when somebody asks who calls, and where a claim has roles. */
@QuarkusTest
@TestProfile(LazyClerkSecurityTest.Lazy.class)
class LazyClerkSecurityTest extends ClerkSecurityTest {

    @Test
    @ClerkSecurity(claims = @ClerkClaim(key = "metadata.roles", json = "[\"org:admin\"]"))
    void aClaimWithRolesCounts() {
        given().get("/admin").then().statusCode(200);
    }

    @Test
    @ClerkSecurity(claims = @ClerkClaim(key = "metadata.roles", json = "[\"org:guest\"]"))
    void aClaimWithOtherRolesDoesNotHelp() {
        given().get("/admin").then().statusCode(403);
    }

    public static class Lazy implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.auth.proactive", "false", "quarkus.clerk.auth.roles-claim", "metadata.roles");
        }
    }
}

package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.auth.BrowserScenarios.page;
import static io.quarkiverse.clerk.test.auth.BrowserScenarios.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** A satellite domain asks the primary domain's Frontend API, by its own name for it, who a browser is. */
class SatelliteTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(
                    jar -> jar.addClasses(BrowserScenarios.class, ProtectedResource.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k")
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", new InstanceKey(1).pem())
            .overrideConfigKey("quarkus.clerk.satellite.enabled", "true")
            .overrideConfigKey("quarkus.clerk.domain", "satellite.example")
            .overrideConfigKey("quarkus.clerk.sign-in-url", "https://example.com/sign-in");

    @Test
    void aPageSendsNobodyToThePrimaryDomainAndAsksWhoItIsAfterwards() {
        var signedOut = page().get("/user?a=b");
        signedOut.then().statusCode(307).header("x-clerk-auth-reason", equalTo("session-token-and-uat-missing"));
        assertThat(signedOut.header("Location")).startsWith("https://example.com/sign-in?");
        assertThat(query(signedOut)).containsEntry("redirect_url", "http://localhost:8081/user?a=b&__clerk_synced=false");

        var back = page().get("/user?a=b&__clerk_synced=false");
        back.then().statusCode(307).header("x-clerk-auth-reason", equalTo("satellite-needs-syncing"));
        assertThat(back.header("Location")).startsWith("https://clerk.satellite.example/v1/client/handshake?");
        assertThat(query(back).get("redirect_url")).startsWith("http://localhost:8081/user?a=b");
    }
}

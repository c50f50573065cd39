package io.quarkiverse.clerk.test.security;

import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.QuarkusUnitTest;

/** A session with a task left counts where the application says so, and can be told from others. */
class AcceptedPendingSessionTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = PendingResource.application()
            .overrideConfigKey("quarkus.clerk.auth.treat-pending-as-signed-out", "false");

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "roles", "organization" })
    void aPendingSessionIsSignedIn(String path) {
        PendingResource.pending().get("/pending/" + path).then().statusCode(204);
    }

    @Test
    void thePrincipalSaysThatSomethingIsLeftToDo() {
        PendingResource.pending().get("/pending/open").then().body(is("user_ann, pending: true"));
        PendingResource.active().get("/pending/open").then().body(is("user_ann, pending: false"));
    }
}

package io.quarkiverse.clerk.test.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.QuarkusUnitTest;

/** A session with a task left counts as none. */
class PendingSessionTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = PendingResource.application();

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "roles", "organization" })
    void aPendingSessionIsSignedOut(String path) {
        PendingResource.pending().get("/pending/" + path).then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("session-pending")).header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void inAPublicResourceNobodyIsSignedIn() {
        PendingResource.pending().get("/pending/open").then().statusCode(200).body(is("nobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "roles", "organization" })
    void anActiveOneIsSignedIn(String path) {
        PendingResource.active().get("/pending/" + path).then().statusCode(204);
    }
}

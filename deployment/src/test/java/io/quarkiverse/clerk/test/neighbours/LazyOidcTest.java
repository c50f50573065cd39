package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Beside quarkus-oidc, with lazy authentication. */
class LazyOidcTest extends LazyNeighbourScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = OidcTest
            .beside(OidcTest.class, LazyNeighbourScenarios.class, SelectedResource.class)
            .overrideConfigKey("quarkus.http.auth.proactive", "false");
}

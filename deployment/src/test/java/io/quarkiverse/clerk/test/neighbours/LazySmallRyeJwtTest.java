package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Beside quarkus-smallrye-jwt, with lazy authentication. */
class LazySmallRyeJwtTest extends LazyNeighbourScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = SmallRyeJwtTest
            .beside(SmallRyeJwtTest.class, LazyNeighbourScenarios.class, SelectedResource.class)
            .overrideConfigKey("quarkus.http.auth.proactive", "false");
}

package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Beside quarkus-smallrye-jwt. */
class SmallRyeJwtTest extends NeighbourScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = beside();

    static QuarkusUnitTest beside(Class<?>... more) {
        return application("quarkus-smallrye-jwt", more)
                .overrideConfigKey("mp.jwt.verify.publickey", Tokens.NEIGHBOUR.pem())
                .overrideConfigKey("mp.jwt.verify.issuer", Tokens.NEIGHBOUR_ISSUER);
    }
}

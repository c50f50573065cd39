package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Beside quarkus-oidc. */
class OidcTest extends NeighbourScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = beside();

    static QuarkusUnitTest beside(Class<?>... more) {
        return application("quarkus-oidc", more)
                .overrideConfigKey("quarkus.oidc.public-key", Tokens.NEIGHBOUR.base64())
                .overrideConfigKey("quarkus.oidc.client-id", "application")
                .overrideConfigKey("quarkus.oidc.token.issuer", Tokens.NEIGHBOUR_ISSUER)
                .overrideConfigKey("quarkus.keycloak.devservices.enabled", "false")
                .overrideConfigKey("quarkus.oidc.devservices.enabled", "false");
    }
}

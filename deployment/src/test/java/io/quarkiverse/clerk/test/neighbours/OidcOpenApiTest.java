package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** The OpenAPI document beside quarkus-oidc. */
class OidcOpenApiTest extends OpenApiScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = withOpenApi(OidcTest.beside(OpenApiScenarios.class, OidcTest.class),
            "quarkus-oidc");
}

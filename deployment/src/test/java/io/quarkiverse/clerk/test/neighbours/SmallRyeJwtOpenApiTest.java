package io.quarkiverse.clerk.test.neighbours;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** The OpenAPI document beside quarkus-smallrye-jwt. */
class SmallRyeJwtOpenApiTest extends OpenApiScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = withOpenApi(
            SmallRyeJwtTest.beside(OpenApiScenarios.class, SmallRyeJwtTest.class), "quarkus-smallrye-jwt");
}

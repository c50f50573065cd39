package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With proactive authentication, which is Quarkus' default. */
class MatrixTest extends MatrixScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}

package io.quarkiverse.clerk.neighbours.classic;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With RESTEasy Classic. */
class ClassicTest extends ClassicScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}

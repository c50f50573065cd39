package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Injection, where Quarkus authenticates before it looks for the resource. */
class InjectionTest extends InjectionScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}

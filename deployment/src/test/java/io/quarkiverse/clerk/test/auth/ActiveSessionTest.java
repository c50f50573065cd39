package io.quarkiverse.clerk.test.auth;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Quarkus authenticates every request before the application sees it. */
class ActiveSessionTest extends ActiveSessionScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}

package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With proactive authentication. */
class WebSocketChecksTest extends WebSocketChecksScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}

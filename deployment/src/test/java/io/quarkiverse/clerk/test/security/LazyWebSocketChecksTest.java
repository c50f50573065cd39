package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With lazy authentication. */
class LazyWebSocketChecksTest extends WebSocketChecksScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application().overrideConfigKey("quarkus.http.auth.proactive", "false");
}

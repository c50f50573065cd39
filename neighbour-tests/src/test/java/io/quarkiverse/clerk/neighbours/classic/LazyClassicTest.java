package io.quarkiverse.clerk.neighbours.classic;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With RESTEasy Classic and lazy authentication. */
class LazyClassicTest extends ClassicScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application().overrideConfigKey("quarkus.http.auth.proactive", "false");
}

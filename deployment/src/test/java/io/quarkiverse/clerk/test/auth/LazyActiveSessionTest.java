package io.quarkiverse.clerk.test.auth;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Quarkus authenticates when somebody asks. */
class LazyActiveSessionTest extends ActiveSessionScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application()
            .overrideConfigKey("quarkus.http.auth.proactive", "false");
}

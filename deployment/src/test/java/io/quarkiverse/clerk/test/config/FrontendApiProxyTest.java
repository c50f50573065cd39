package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With a proxy of the Frontend API that has a path that would catch everything. */
class FrontendApiProxyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_SECRET_KEY)
            .overrideConfigKey("quarkus.clerk.frontend-api-proxy.enabled", "true")
            .overrideConfigKey("quarkus.clerk.frontend-api-proxy.path", "/"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.frontend-api-proxy.path (QUARKUS_CLERK_FRONTEND_API_PROXY_PATH): found text that is no such path; "
                    + "expected a path that begins with a slash and does not end with one, such as /__clerk",
            "      Leave it out for /__clerk");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

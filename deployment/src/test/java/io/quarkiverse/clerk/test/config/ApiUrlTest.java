package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With an API URL that no HTTP client can call. */
class ApiUrlTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_SECRET_KEY)
            .overrideConfigKey("quarkus.clerk.api-url", "api.clerk.com"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.api-url (CLERK_API_URL): found \"api.clerk.com\"; "
                    + "expected an http or https URL, such as https://api.clerk.com",
            "      Leave it out to use Clerk's own");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

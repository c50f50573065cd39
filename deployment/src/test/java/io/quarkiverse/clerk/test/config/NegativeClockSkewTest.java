package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With a clock skew below zero. */
class NegativeClockSkewTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_SECRET_KEY)
            .overrideConfigKey("quarkus.clerk.auth.clock-skew", "-1S"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.auth.clock-skew (QUARKUS_CLERK_AUTH_CLOCK_SKEW): found PT-1S; "
                    + "expected a duration from 0S to 1H, such as 5S",
            "      Leave it out for 5 seconds");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

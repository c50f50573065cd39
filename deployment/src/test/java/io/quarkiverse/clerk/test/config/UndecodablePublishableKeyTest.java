package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With a publishable key that was cut short. */
class UndecodablePublishableKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_SECRET_KEY)
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_test_aGFwcHktaGlw"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY): "
                    + "found a publishable key that does not decode to a host, pk_test_aGF…; "
                    + "expected a publishable key, pk_test_… or pk_live_…",
            "      Clerk dashboard > API keys > Publishable key");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

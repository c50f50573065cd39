package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With keys of a development and of a production instance. */
class TestKeyWithLiveKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_live_doNotPrintThisSecret")
            .overrideConfigKey("quarkus.clerk.publishable-key", ConfigErrors.TEST_PUBLISHABLE_KEY),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a secret key, sk_live_…, beside the publishable key pk_test_aGF…; "
                    + "expected two keys of the same instance: both test or both live",
            "      Clerk dashboard > API keys > Secret keys");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

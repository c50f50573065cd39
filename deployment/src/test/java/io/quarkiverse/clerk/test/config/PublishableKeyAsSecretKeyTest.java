package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With the publishable key where the secret key belongs. */
class PublishableKeyAsSecretKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_PUBLISHABLE_KEY),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a publishable key, pk_test_aGF…; "
                    + "expected a secret key, sk_test_… or sk_live_…",
            "      Clerk dashboard > API keys > Secret keys");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

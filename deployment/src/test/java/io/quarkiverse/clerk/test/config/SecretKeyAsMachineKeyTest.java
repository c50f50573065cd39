package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With the secret key of the instance where that of a machine belongs. */
class SecretKeyAsMachineKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.machine-secret-key", ConfigErrors.TEST_SECRET_KEY),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.machine-secret-key (CLERK_MACHINE_SECRET_KEY): found a secret key, sk_test_…; "
                    + "expected a machine secret key, ak_…",
            "      Clerk dashboard > Machines > the machine's page");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

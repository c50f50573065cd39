package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Without any key. */
class NoKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application(),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found no key at all; expected a secret key, sk_test_… or sk_live_… "
                    + "(or, to verify tokens only, quarkus.clerk.publishable-key or quarkus.clerk.auth.jwt-key)",
            "      Clerk dashboard > API keys > Secret keys");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

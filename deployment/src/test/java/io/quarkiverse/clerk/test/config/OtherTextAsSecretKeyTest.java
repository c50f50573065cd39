package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With something that is no key of Clerk's. */
class OtherTextAsSecretKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", "doNotPrintThisSecret"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found text that is no Clerk key; expected a secret key, sk_test_… or sk_live_…",
            "      Clerk dashboard > API keys > Secret keys");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

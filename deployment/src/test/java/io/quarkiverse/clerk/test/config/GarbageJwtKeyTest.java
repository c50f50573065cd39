package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With something that is no public key at all. */
class GarbageJwtKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", "ins_2abc"),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY): found text that is not a public key in PEM; "
                    + "expected an RSA public key in PEM, 2048 bits or more",
            "      Clerk dashboard > API keys > JWKS public key");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With a public key of another kind. */
class EllipticCurveJwtKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", PublicKeys.pem("EC", 256)),
            "quarkus-clerk cannot start; 1 setting is wrong:",
            "  quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY): found a public key of the kind EC; "
                    + "expected an RSA public key in PEM, 2048 bits or more",
            "      Clerk dashboard > API keys > JWKS public key");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

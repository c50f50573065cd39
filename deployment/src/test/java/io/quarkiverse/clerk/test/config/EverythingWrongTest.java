package io.quarkiverse.clerk.test.config;

import static io.quarkiverse.clerk.test.config.ConfigErrors.application;
import static io.quarkiverse.clerk.test.config.ConfigErrors.expect;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With everything wrong, all of it is told at once. */
class EverythingWrongTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = expect(application()
            .overrideConfigKey("quarkus.clerk.secret-key", ConfigErrors.TEST_PUBLISHABLE_KEY)
            .overrideConfigKey("quarkus.clerk.publishable-key", ConfigErrors.TEST_SECRET_KEY)
            .overrideConfigKey("quarkus.clerk.machine-secret-key", "x")
            .overrideConfigKey("quarkus.clerk.api-url", "ftp://api.clerk.com")
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", "x"),
            "quarkus-clerk cannot start; 5 settings are wrong:",
            "  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a publishable key, pk_test_aGF…; "
                    + "expected a secret key, sk_test_… or sk_live_…",
            "      Clerk dashboard > API keys > Secret keys",
            "  quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY): found a secret key, sk_test_…; "
                    + "expected a publishable key, pk_test_… or pk_live_…",
            "      Clerk dashboard > API keys > Publishable key",
            "  quarkus.clerk.machine-secret-key (CLERK_MACHINE_SECRET_KEY): found text that is no Clerk key; "
                    + "expected a machine secret key, ak_…",
            "      Clerk dashboard > Machines > the machine's page",
            "  quarkus.clerk.api-url (CLERK_API_URL): found \"ftp://api.clerk.com\"; "
                    + "expected an http or https URL, such as https://api.clerk.com",
            "      Leave it out to use Clerk's own",
            "  quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY): found text that is not a public key in PEM; "
                    + "expected an RSA public key in PEM, 2048 bits or more",
            "      Clerk dashboard > API keys > JWKS public key");

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

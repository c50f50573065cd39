package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.enterprise.context.ApplicationScoped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.QuarkusUnitTest;

/** All of several permissions, in the spelling of which Quarkus would make one of several. */
class InclusivePermissionsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Ledger.class))
            .assertException(failure -> assertThat(failure).hasStackTraceContaining(
                    "@PermissionsAllowed(value = [billing:manage, billing:read], inclusive = true) would let in")
                    .hasStackTraceContaining("org:feature:action"));

    @Test
    void stopTheBuild() {
        fail("The application has started.");
    }

    @ApplicationScoped
    public static class Ledger {

        @PermissionsAllowed(value = { "billing:manage", "billing:read" }, inclusive = true)
        public void close() {
        }
    }
}

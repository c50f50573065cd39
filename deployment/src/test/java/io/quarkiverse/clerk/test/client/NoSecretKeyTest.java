package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** An application that only verifies tokens starts without a secret key; a management call then says what is missing. */
class NoSecretKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", new InstanceKey(1).pem());

    @Inject
    ClerkClient clerk;

    @Test
    void aCallSaysWhichPropertyToSet() {
        assertThatThrownBy(() -> clerk.users().get("user_ann"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.clerk.secret-key (CLERK_SECRET_KEY)");
    }
}

package io.quarkiverse.clerk.test.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.ClerkClientName;
import io.quarkus.test.QuarkusUnitTest;

/** The client of an instance that is not configured stops the start. */
class UnknownClientNameTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Instances.application(Asia.class)
            .assertException(failure -> assertThat(failure).hasStackTraceContaining(
                    "@ClerkClientName(\"asia\"): there is no Clerk instance of that name. "
                            + "Set quarkus.clerk.\"asia\".secret-key, or inject one of [eu]"));

    @Singleton
    public static class Asia {

        @Inject
        @ClerkClientName("asia")
        ClerkClient clerk;
    }

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}

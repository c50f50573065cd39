package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** A store that was asked for where the extension for it is missing. */
class NoJdbcStoreTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.store", "jdbc")
            .assertException(failure -> assertThat(failure).hasStackTraceContaining("ConfigurationException")
                    .hasStackTraceContaining("quarkus.clerk.webhooks.deduplication.store")
                    .hasStackTraceContaining("QUARKUS_CLERK_WEBHOOKS_DEDUPLICATION_STORE")
                    .hasStackTraceContaining("found jdbc").hasStackTraceContaining("expected memory, redis or jdbc")
                    .hasStackTraceContaining("io.quarkus:quarkus-agroal"));

    @Test
    void theBuildStops() {
        fail("The application was built");
    }
}

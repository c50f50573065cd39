package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** An application that may not make the table. */
class MissingTableTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = SharedStoreApplication.application("jdbc")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.create-table", "false")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:missing")
            .assertException(failure -> assertThat(failure).hasStackTraceContaining("ConfigurationException")
                    .hasStackTraceContaining("QUARKUS_CLERK_WEBHOOKS_DEDUPLICATION_CREATE_TABLE")
                    .hasStackTraceContaining("create table clerk_webhook"));

    @Test
    void itDoesNotStart() {
        fail("The application has started");
    }
}

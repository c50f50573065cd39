package io.quarkiverse.clerk.webhooktests.load;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.webhooks.PostgresServer;
import io.quarkus.test.QuarkusUnitTest;

/** With a PostgreSQL as the store. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class PostgresWebhookLoadTest extends WebhookLoadTest {

    private static final PostgresServer SERVER = new PostgresServer("postgres-load");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("jdbc")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.jdbc.url", SERVER.url())
            .overrideConfigKey("quarkus.datasource.username", PostgresServer.USER)
            .overrideConfigKey("quarkus.datasource.password", "none")
            .setBeforeAllCustomizer(SERVER::create).setAfterAllCustomizer(SERVER::delete);
}

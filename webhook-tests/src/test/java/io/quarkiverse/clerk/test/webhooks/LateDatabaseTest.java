package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** An application whose database is started after it. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class LateDatabaseTest {

    private static final PostgresServer SERVER = new PostgresServer("postgres-late");
    private static final String DELETED = Sender.event("user.deleted",
            "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = SharedStoreApplication.application("jdbc")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.username", PostgresServer.USER)
            .overrideConfigKey("quarkus.datasource.jdbc.url", SERVER.url())
            .setLogRecordPredicate(entry -> entry.getMessage().contains("The application starts without"))
            .assertLogRecords(entries -> assertThat(entries).hasSize(1))
            .setAfterAllCustomizer(SERVER::delete);

    @Test
    void itStartsAndDeliversOnceTheDatabaseIsThere() {
        Sender.send("msg_1", DELETED).statusCode(503).body("reason", is("store-failed"));
        SERVER.create();
        Sender.send("msg_1", DELETED).statusCode(204);
    }
}

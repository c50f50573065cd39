package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.test.webhooks.Programs.await;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.postgresql.ds.PGSimpleDataSource;

import io.smallrye.mutiny.TimeoutException;

/** Remembering in PostgreSQL. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class PostgresWebhookStoreTest extends JdbcWebhookStoreContract {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final PostgresServer SERVER = new PostgresServer("postgres-store");

    @BeforeAll
    static void start() {
        SERVER.create();
    }

    @AfterAll
    static void stop() {
        SERVER.delete();
    }

    @Test
    void aClaimThatIsGrantedTooLateIsGivenBack() throws SQLException {
        claim(store(), "msg_other", HOUR);
        try (var connection = database().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into clerk_webhook (id, expires_at) values ('msg_1', 0)");
            // It waits for what becomes of the row.
            assertThatThrownBy(() -> claim(store(), "msg_1", HOUR)).isInstanceOf(TimeoutException.class);
            connection.rollback();
        }
        await("the message can be claimed", () -> claim(other(), "msg_1", HOUR).status() == GRANTED);
    }

    @Override
    DataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(SERVER.url());
        database.setUser(PostgresServer.USER);
        return database;
    }
}

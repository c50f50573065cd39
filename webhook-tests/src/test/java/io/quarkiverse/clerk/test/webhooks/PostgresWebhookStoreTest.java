package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.test.webhooks.Programs.await;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;

/** Remembering in PostgreSQL. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class PostgresWebhookStoreTest extends JdbcWebhookStoreContract {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final PostgresServer SERVER = new PostgresServer("postgres-store");

    private static AgroalDataSource database;

    @BeforeAll
    static void start() throws SQLException {
        SERVER.create();
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(
                pool -> pool.maxSize(20).acquisitionTimeout(Duration.ofSeconds(5)).connectionFactoryConfiguration(
                        connection -> connection.jdbcUrl(SERVER.url()).principal(new NamePrincipal(PostgresServer.USER)))));
    }

    @AfterAll
    static void stop() {
        database.close();
        SERVER.delete();
    }

    @Test
    void aClaimThatIsGrantedTooLateIsGivenBack() throws SQLException {
        claim(store(), "msg_other", HOUR);
        var hasty = new JdbcWebhookStore(database, false, WORKERS, clock, Duration.ofMillis(300));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into clerk_webhook (id, expires_at) values ('msg_1', 0)");
            // It waits for what becomes of the row.
            assertThat(isLate(hasty.claim("msg_1", HOUR))).isTrue();
            connection.rollback();
        }
        await("the message can be claimed", () -> claim(other(), "msg_1", HOUR).status() == GRANTED);
    }

    /** One as applications have: with a pool, which is soon empty where a connection is not given back. */
    @Override
    DataSource database() {
        return database;
    }
}

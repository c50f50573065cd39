package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.token.MovableClock;
import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStoreContract;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Remembering in a database. */
abstract class JdbcWebhookStoreContract extends WebhookStoreContract {

    static final ExecutorService WORKERS = Executors.newFixedThreadPool(20);
    private static final Duration HOUR = Duration.ofHours(1);

    final MovableClock clock = new MovableClock();
    private final WebhookStore store = new JdbcWebhookStore(database(), true, WORKERS, clock);
    private final WebhookStore other = new JdbcWebhookStore(database(), true, WORKERS, clock);

    abstract DataSource database();

    @Override
    protected WebhookStore store() {
        return store;
    }

    @Override
    protected WebhookStore other() {
        return other;
    }

    @Override
    protected Duration shortly() {
        return Duration.ofMinutes(2);
    }

    @Override
    protected void pass() {
        clock.advance(shortly());
    }

    @AfterEach
    void dropTable() throws SQLException {
        execute("drop table if exists clerk_webhook");
    }

    @Test
    void nothingIsMadeInTheDatabaseUntilItIsNeeded() {
        assertThatThrownBy(this::rows).isInstanceOf(SQLException.class);
    }

    @Test
    void theTableIsMadeAtTheStart() throws SQLException {
        new JdbcWebhookStore(database(), true, WORKERS, clock).prepare();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsRememberedOutlivesTheNextStart() {
        claim(store, "msg_1", HOUR);
        var restarted = new JdbcWebhookStore(database(), true, WORKERS, clock);
        restarted.prepare();
        assertThat(claim(restarted, "msg_1", HOUR).status()).isNotEqualTo(GRANTED);
    }

    @RepeatedTest(10)
    void nodesThatStartAtOnceAllStart() throws Exception {
        var start = new CyclicBarrier(4);
        var starts = IntStream.range(0, 4).mapToObj(node -> WORKERS.submit(() -> {
            start.await();
            new JdbcWebhookStore(database(), true, WORKERS, clock).prepare();
            return node;
        })).toList();
        for (var started : starts) {
            started.get();
        }
        assertThat(rows()).isZero();
    }

    @Test
    void aTableThatIsMissingAndMustNotBeMadeStopsTheStart() {
        assertThatThrownBy(new JdbcWebhookStore(database(), false, WORKERS, clock)::prepare)
                .isInstanceOf(ConfigurationException.class).hasMessageContainingAll(
                        "quarkus.clerk.webhooks.deduplication.create-table",
                        "QUARKUS_CLERK_WEBHOOKS_DEDUPLICATION_CREATE_TABLE", "found false", "create table clerk_webhook",
                        "create index");
        assertThatThrownBy(this::rows).isInstanceOf(SQLException.class);
    }

    @Test
    void aTableThatIsThereNeedNotBeMade() {
        new JdbcWebhookStore(database(), true, WORKERS, clock).prepare();
        var careful = new JdbcWebhookStore(database(), false, WORKERS, clock);
        careful.prepare();
        assertThat(claim(careful, "msg_1", HOUR).status()).isEqualTo(GRANTED);
    }

    @Test
    void anotherTableOfTheSameNameStopsTheStart() throws SQLException {
        execute("create table clerk_webhook (id integer)");
        assertThatThrownBy(new JdbcWebhookStore(database(), true, WORKERS, clock)::prepare)
                .isInstanceOf(ConfigurationException.class).hasMessageContainingAll("refuses to make the table", "token");
    }

    @Test
    void whatNeedNotBeRememberedIsDeletedNowAndThen() throws SQLException {
        for (int i = 0; i < 20; i++) {
            claim(store, "msg_" + i, Duration.ofSeconds(1));
        }
        claim(store, "kept", HOUR);
        clock.advance(Duration.ofMinutes(5));
        claim(store, "soon", HOUR);
        assertThat(rows()).isEqualTo(22);
        clock.advance(Duration.ofMinutes(5));
        claim(store, "late", HOUR);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void connectionsAreGivenBack() {
        for (int i = 0; i < 100; i++) {
            var claim = claim(store, "msg_" + i % 2, HOUR);
            store.release(claim).await().indefinitely();
        }
    }

    private int rows() throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from clerk_webhook")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

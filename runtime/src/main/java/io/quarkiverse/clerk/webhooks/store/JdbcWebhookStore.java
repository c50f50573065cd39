package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;

/**
 * Remembers messages in a table of a database, for all nodes together, in SQL that all databases know. A row holds the token of
 * who is at a message; none once it was delivered. The clocks of the nodes must not differ by more than observers have time.
 */
public final class JdbcWebhookStore implements WebhookStore {

    private static final Logger LOG = Logger.getLogger(JdbcWebhookStore.class);

    private static final String INSERT = "insert into clerk_webhook (id, token, expires_at) values (?, ?, ?)";
    private static final String TAKE_OVER = "update clerk_webhook set token = ?, expires_at = ? where id = ? and expires_at <= ?";
    private static final String IS_DELIVERED = "select id from clerk_webhook where id = ? and token is null";
    private static final String COMPLETE = "update clerk_webhook set token = null, expires_at = ? "
            + "where id = ? and (token = ? or expires_at <= ?)";
    private static final String RELEASE = "delete from clerk_webhook where id = ? and token = ?";
    private static final String PURGE = "delete from clerk_webhook where expires_at <= ?";

    private static final Duration PURGED_EVERY = Duration.ofMinutes(10);

    private final Statements statements;
    private final WebhookTable table;
    private final Executor workers;
    private final Clock clock;
    private final StorePatience patience;
    private final AtomicLong nextPurge = new AtomicLong();

    /**
     * Makes a store in a database.
     *
     * @param database where the table is, in the schema that is the default there
     * @param createTable whether to make the table if it is missing
     * @param workers may be blocked, and carry no transaction over from who asks for something
     * @param clock what time it is
     */
    public JdbcWebhookStore(DataSource database, boolean createTable, Executor workers, Clock clock) {
        this(database, createTable, workers, clock, StorePatience.USUAL.limit());
    }

    /**
     * Makes the same, with another patience.
     *
     * @param patience how long the database may take to answer; in place of 5 seconds
     */
    public JdbcWebhookStore(DataSource database, boolean createTable, Executor workers, Clock clock, Duration patience) {
        this.statements = new Statements(database);
        this.table = new WebhookTable(statements, createTable);
        this.workers = workers;
        this.clock = clock;
        this.patience = new StorePatience(patience);
    }

    /**
     * Sees that the table is there. Blocks. A database that does not answer is only logged: requests that need none are served
     * meanwhile, webhooks are refused and come again, and the table is looked for once more when they do.
     *
     * @throws io.quarkus.runtime.configuration.ConfigurationException if it is missing and cannot, or must not, be made
     */
    public void prepare() {
        try {
            table.prepare();
        } catch (SQLException e) {
            LOG.errorf(e, "The database in which delivered webhooks are remembered does not answer. The application starts "
                    + "without; webhooks are answered with 503 until it does, and come again");
        }
    }

    @Override
    public Uni<WebhookClaim> claim(String id, Duration timeout) {
        var claim = WebhookClaim.granted(id);
        return patience.limit(onWorker(() -> {
            long now = clock.millis();
            purge(now);
            var expires = now + timeout.toMillis();
            if (insert(id, claim.token(), expires) || statements.update(TAKE_OVER, claim.token(), expires, id, now) == 1) {
                return claim;
            }
            // What has vanished since is claimed when the message comes again.
            return claim.but(statements.finds(IS_DELIVERED, id) ? COMPLETED : IN_PROGRESS);
        }), this);
    }

    @Override
    public Uni<Void> complete(WebhookClaim claim, Duration retention) {
        return patience.limit(onWorker(() -> {
            long now = clock.millis();
            var expires = now + retention.toMillis();
            if (statements.update(COMPLETE, expires, claim.id(), claim.token(), now) == 0) {
                insert(claim.id(), null, expires);
            }
            return null;
        }));
    }

    @Override
    public Uni<Void> release(WebhookClaim claim) {
        return patience.limit(onWorker(() -> {
            statements.update(RELEASE, claim.id(), claim.token());
            return null;
        }));
    }

    /** {@return whether it is there now, and was not before} */
    private boolean insert(String id, String token, long expires) throws SQLException {
        try {
            statements.update(INSERT, id, token, expires);
            return true;
        } catch (SQLException e) {
            if (Statements.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    private void purge(long now) {
        var due = nextPurge.get();
        if (now >= due && nextPurge.compareAndSet(due, now + PURGED_EVERY.toMillis())) {
            try {
                statements.update(PURGE, now);
            } catch (SQLException e) {
                LOG.warn("Webhooks that need not be remembered any more could not be forgotten; tried again in 10 minutes", e);
            }
        }
    }

    /** Without what Mutiny would carry over: in the transaction of a caller, nobody else would see a claim. */
    private <T> Uni<T> onWorker(Callable<T> work) {
        return Uni.createFrom().emitter(emitter -> workers.execute(() -> {
            try {
                table.prepare();
                emitter.complete(work.call());
            } catch (Throwable e) {
                emitter.fail(e);
            }
        }));
    }
}

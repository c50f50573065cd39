package io.quarkiverse.clerk.webhooks.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The table in which delivered webhooks are remembered. */
final class WebhookTable {

    private static final String DDL = "clerk_webhook.sql";
    private static final String LOOK = "select id, token, expires_at from clerk_webhook where 1 = 0";

    private final Statements statements;
    private final boolean create;
    private volatile boolean prepared;

    WebhookTable(Statements statements, boolean create) {
        this.statements = statements;
        this.create = create;
    }

    /**
     * Sees that it is there.
     *
     * @throws SQLException if the database does not answer
     * @throws ConfigurationException if the table is missing and cannot, or must not, be made
     */
    void prepare() throws SQLException {
        if (!prepared) {
            try {
                statements.finds(LOOK);
            } catch (SQLException e) {
                if (!Statements.isRefused(e)) {
                    throw e;
                }
                make(e);
            }
            prepared = true;
        }
    }

    private void make(SQLException missing) throws SQLException {
        if (!create) {
            throw problem("found false, and no such table", missing);
        }
        try {
            for (var statement : ddl().split(";")) {
                if (!statement.isBlank()) {
                    statements.update(statement.strip());
                }
            }
        } catch (SQLException refused) {
            try {
                statements.finds(LOOK); // another node was faster
            } catch (SQLException stillMissing) {
                stillMissing.addSuppressed(refused);
                if (!Statements.isRefused(stillMissing)) {
                    throw stillMissing;
                }
                throw problem("found true, but the database refuses to make the table (%s)".formatted(refused.getMessage()),
                        stillMissing);
            }
        }
    }

    private static ConfigurationException problem(String found, SQLException missing) {
        return new ConfigurationException("""
                quarkus-clerk cannot remember which webhooks were delivered:
                  quarkus.clerk.webhooks.deduplication.create-table (QUARKUS_CLERK_WEBHOOKS_DEDUPLICATION_CREATE_TABLE): %s; \
                expected the table clerk_webhook in the default datasource, or true and the right to make it
                      The database says: %s
                      Make the table yourself, best by a migration:

                %s""".formatted(found, missing.getMessage(), ddl()), missing);
    }

    private static String ddl() {
        try (var resource = WebhookTable.class.getResourceAsStream(DDL)) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

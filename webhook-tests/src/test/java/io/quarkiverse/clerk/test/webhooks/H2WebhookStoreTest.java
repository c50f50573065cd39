package io.quarkiverse.clerk.test.webhooks;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

/** Remembering in H2. */
class H2WebhookStoreTest extends JdbcWebhookStoreContract {

    @Override
    DataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:webhooks;DB_CLOSE_DELAY=-1");
        return database;
    }
}

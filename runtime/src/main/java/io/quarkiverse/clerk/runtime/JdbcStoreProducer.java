package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Makes the store of delivered webhooks where they are remembered in a database. */
@Singleton
public class JdbcStoreProducer {

    @Produces
    @Singleton
    @DefaultBean
    WebhookStore store(ClerkConfig config, DataSource database, @Identifier(InstancesProducer.CLOCK) Clock clock) {
        return new JdbcWebhookStore(database, config.defaultInstance().webhooks().deduplication().createTable(),
                Infrastructure.getDefaultExecutor(), clock);
    }
}

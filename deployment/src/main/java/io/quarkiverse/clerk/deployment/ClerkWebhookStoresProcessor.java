package io.quarkiverse.clerk.deployment;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.clerk.config.ClerkBuildTimeConfig;
import io.quarkiverse.clerk.config.ClerkBuildTimeConfig.Webhooks.Deduplication.Store;
import io.quarkiverse.clerk.config.ConfigCheck;
import io.quarkiverse.clerk.runtime.InMemoryStoreProducer;
import io.quarkiverse.clerk.runtime.JdbcStoreProducer;
import io.quarkiverse.clerk.runtime.RedisStoreProducer;
import io.quarkiverse.clerk.runtime.WebhookStoreRecorder;
import io.quarkus.agroal.spi.JdbcDataSourceBuildItem;
import io.quarkus.agroal.spi.JdbcDataSourceSchemaReadyBuildItem;
import io.quarkus.arc.deployment.BeanContainerBuildItem;
import io.quarkus.arc.deployment.ExcludedTypeBuildItem;
import io.quarkus.arc.deployment.SyntheticBeansRuntimeInitBuildItem;
import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.deployment.Capabilities;
import io.quarkus.deployment.Capability;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.Consume;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Where it is remembered which webhooks were delivered. */
class ClerkWebhookStoresProcessor {

    private static final String PROPERTY = "quarkus.clerk.webhooks.deduplication.store";

    /** What was asked for, or what fits what the application has. */
    static final class StoreBuildItem extends SimpleBuildItem {

        final Store store;

        StoreBuildItem(Store store) {
            this.store = store;
        }
    }

    @BuildStep
    StoreBuildItem store(ClerkBuildTimeConfig config, Capabilities capabilities, List<JdbcDataSourceBuildItem> databases,
            ApplicationArchivesBuildItem archives) {
        boolean redis = capabilities.isPresent(Capability.REDIS_CLIENT);
        boolean jdbc = databases.stream().anyMatch(JdbcDataSourceBuildItem::isDefault);
        var asked = config.webhooks().deduplication().store();
        if (asked.filter(Store.REDIS::equals).isPresent() && !redis) {
            throw problem("redis, but the application has no Redis client",
                    "Add the dependency io.quarkus:quarkus-redis-client");
        }
        if (asked.filter(Store.JDBC::equals).isPresent() && !jdbc) {
            throw problem("jdbc, but the application has no default JDBC datasource", capabilities.isPresent(Capability.AGROAL)
                    ? "Add the dependency for its driver, such as io.quarkus:quarkus-jdbc-postgresql, and set "
                            + "quarkus.datasource.db-kind"
                    : "Add the dependency io.quarkus:quarkus-agroal, and one for a driver, such as "
                            + "io.quarkus:quarkus-jdbc-postgresql");
        }
        return new StoreBuildItem(asked.orElse(UsedWebhooks.in(archives) ? best(redis, jdbc) : Store.MEMORY));
    }

    /** For whom webhooks matter: to use a client of Redis is to ask for its hosts, without which nothing would start. */
    private static Store best(boolean redis, boolean jdbc) {
        return jdbc ? Store.JDBC : redis ? Store.REDIS : Store.MEMORY;
    }

    private static ConfigurationException problem(String found, String remedy) {
        return new ConfigurationException("""
                quarkus-clerk cannot be built in; 1 setting is wrong:
                  %s (%s): found %s; expected memory, redis or jdbc, with what belongs to it
                      %s, or leave the property out""".formatted(PROPERTY, ConfigCheck.environmentVariable(PROPERTY), found,
                remedy));
    }

    /** What the stores need that are not used may not be there. */
    @BuildStep
    List<ExcludedTypeBuildItem> others(StoreBuildItem chosen) {
        return Stream.of(Store.values()).filter(other -> other != chosen.store)
                .map(ClerkWebhookStoresProcessor::producer).map(ExcludedTypeBuildItem::new).toList();
    }

    private static String producer(Store store) {
        return switch (store) {
            case MEMORY -> InMemoryStoreProducer.class.getName();
            case REDIS -> RedisStoreProducer.class.getName();
            case JDBC -> JdbcStoreProducer.class.getName();
        };
    }

    /**
     * The cache of the store in memory, which Caffeine finds by its name, and which is not among those that Quarkus registers.
     */
    @BuildStep
    void cache(StoreBuildItem chosen, BuildProducer<ReflectiveClassBuildItem> reflective) {
        if (chosen.store == Store.MEMORY) {
            reflective.produce(ReflectiveClassBuildItem.builder("com.github.benmanes.caffeine.cache.SSMWA").constructors()
                    .fields().reason("which webhooks were delivered").build());
        }
    }

    /** After migrations: some of them refuse to begin where a table is already. */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Consume(SyntheticBeansRuntimeInitBuildItem.class)
    void table(StoreBuildItem chosen, WebhookStoreRecorder recorder, BeanContainerBuildItem beans,
            List<JdbcDataSourceSchemaReadyBuildItem> migrated, BuildProducer<NativeImageResourceBuildItem> resources,
            BuildProducer<ServiceStartBuildItem> started) {
        if (chosen.store == Store.JDBC) {
            resources.produce(new NativeImageResourceBuildItem("io/quarkiverse/clerk/webhooks/store/clerk_webhook.sql"));
            recorder.prepareTable(beans.getValue());
            started.produce(new ServiceStartBuildItem("clerk-webhooks"));
        }
    }
}

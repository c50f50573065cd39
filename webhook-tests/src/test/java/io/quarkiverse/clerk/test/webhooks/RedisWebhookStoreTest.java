package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.test.webhooks.Programs.await;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import io.quarkiverse.clerk.webhooks.store.RedisWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookClaim;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStoreContract;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.runtime.datasource.ReactiveRedisDataSourceImpl;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;

/** Remembering in Redis. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#redis")
class RedisWebhookStoreTest extends WebhookStoreContract {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final RedisServer SERVER = new RedisServer("redis-store");
    private static final Vertx VERTX = Vertx.vertx();
    private static ReactiveRedisDataSource redis;
    private static ReactiveRedisDataSource otherRedis;

    @BeforeAll
    static void start() {
        SERVER.start();
        redis = connect();
        otherRedis = connect();
    }

    @AfterAll
    static void stop() {
        VERTX.closeAndAwait();
        SERVER.stop();
    }

    private static ReactiveRedisDataSource connect() {
        var client = Redis.createClient(VERTX, SERVER.url());
        return new ReactiveRedisDataSourceImpl(VERTX, client, RedisAPI.api(client));
    }

    @Test
    void aServerThatHangsIsNotAwaitedForLong() {
        var hasty = new RedisWebhookStore(redis, Duration.ofMillis(300));
        var held = claim(hasty, "msg_held", HOUR);
        SERVER.hang();
        try {
            assertThat(isLate(hasty.claim("msg_late", HOUR))).isTrue();
            assertThat(isLate(hasty.complete(held, HOUR))).isTrue();
            assertThat(isLate(hasty.release(held))).isTrue();
        } finally {
            SERVER.goOn();
        }
        await("a claim that was granted too late is given back", () -> claim(other(), "msg_late", HOUR).status() == GRANTED);
    }

    @Override
    protected WebhookStore store() {
        return new RedisWebhookStore(redis);
    }

    @Override
    protected WebhookStore other() {
        return new RedisWebhookStore(otherRedis);
    }

    @Override
    protected Duration shortly() {
        return Duration.ofMillis(500);
    }

    @Override
    protected void pass() {
        // Redis has a clock of its own.
    }

    @Override
    protected void awaitExpiry(WebhookClaim claim) {
        await("the claim expires",
                () -> redis.execute("EXISTS", "clerk:webhook:" + claim.id()).await().indefinitely().toInteger() == 0);
    }
}

package io.quarkiverse.clerk.webhooktests.load;

import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.webhooks.RedisServer;
import io.quarkus.test.QuarkusUnitTest;

/** With Redis as the store. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#redis")
class RedisWebhookLoadTest extends WebhookLoadTest {

    private static final RedisServer SERVER = new RedisServer("redis-load");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("redis").overrideConfigKey("quarkus.redis.hosts", SERVER.url())
            // Or its client refuses the 31st that asks at the same time: 6 connections, and 24 that wait for one.
            .overrideConfigKey("quarkus.redis.max-pool-waiting", "1000")
            .setBeforeAllCustomizer(SERVER::start).setAfterAllCustomizer(SERVER::stop);
}

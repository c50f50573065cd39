package io.quarkiverse.clerk.webhooktests.load;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** With the memory of the application as the store. */
class InMemoryWebhookLoadTest extends WebhookLoadTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("memory");
}

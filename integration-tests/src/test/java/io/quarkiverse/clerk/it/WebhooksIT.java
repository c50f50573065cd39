package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same webhooks to what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class WebhooksIT extends WebhooksTest {
}

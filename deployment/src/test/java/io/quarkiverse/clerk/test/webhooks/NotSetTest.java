package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.test.QuarkusUnitTest;

/** An application that observes webhooks, and was not given a signing secret. */
class NotSetTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Everything.class, Sender.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x");

    @Inject
    ClerkWebhooks webhooks;

    @Test
    void nothingIsServed() {
        Sender.send("msg_1", Sender.event("user.upgraded", "{}")).statusCode(404);
    }

    @Test
    void nothingIsVerified() {
        assertThatThrownBy(() -> webhooks.verify(Map.of(), new byte[0])).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.clerk.webhooks.signing-secret (CLERK_WEBHOOK_SIGNING_SECRET) is not set");
    }

    @Singleton
    static class Everything {

        void on(@Observes WebhookEvent event) {
            fail("Nothing was to be delivered");
        }
    }
}

package org.acme;

import static io.quarkiverse.clerk.testing.ClerkTestServer.awaitWebhooks;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.event;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.sendReordered;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.sendTogether;
import static io.quarkiverse.clerk.webhooks.WebhookReason.TOO_OLD;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_UPDATED;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkus.test.junit.QuarkusTest;

// tag::class[]
@QuarkusTest
class NewcomersTest {

    @Test
    void newcomersAreWelcome() {
        event(USER_CREATED).with("username", "dora").send().assertAcknowledged();
    }

    @Test
    void oldNewsIsNoNews() {
        event(USER_CREATED).old().send().assertRefused(TOO_OLD);
    }

    @Test
    void twiceIsOnce() {
        var created = event(USER_CREATED);
        created.send().assertAcknowledged();
        created.send().assertAcknowledged();
        sendTogether(10, event(USER_CREATED));
    }

    @Test
    void theOrderDoesNotMatter() {
        sendReordered(event(USER_CREATED), event(USER_UPDATED).with("username", "theodora"));
    }
    // end::class[]

    // tag::server[]
    @Inject
    ClerkClient clerk;

    @Test
    void whoIsCreatedAtClerkIsANewcomer() {
        clerk.users().create(CreateUserRequest.builder().username("dora").build());
        awaitWebhooks(Duration.ofSeconds(10));
        // Here everything has been observed.
    }
    // end::server[]
}

package io.quarkiverse.clerk.sample;

import static io.quarkiverse.clerk.testing.ClerkWebhookSender.event;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_DELETED;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_UPDATED;

import java.time.Instant;

import io.quarkiverse.clerk.testing.TestWebhook;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

/** What happens to a user, step by step. What is sent twice is a duplicate. */
final class UserWebhooks {

    private static final Instant BEGIN = Instant.parse("2025-06-15T12:00:00.123Z");

    private UserWebhooks() {
    }

    static TestWebhook created(String userId) {
        return user(USER_CREATED, userId, 0);
    }

    static TestWebhook updated(String userId, int step) {
        return user(USER_UPDATED, userId, step);
    }

    static TestWebhook deleted(String userId, int step) {
        return event(USER_DELETED).with("id", userId).happenedAt(BEGIN.plusMillis(step)).id(id(userId, step));
    }

    /** {@return the name that a user has from a step on} */
    static String name(int step) {
        return "Ann " + step;
    }

    private static TestWebhook user(WebhookEventType type, String userId, int step) {
        return event(type).with("id", userId).with("first_name", "Ann").with("last_name", String.valueOf(step))
                .happenedAt(BEGIN.plusMillis(step)).id(id(userId, step));
    }

    private static String id(String userId, int step) {
        return "msg_" + userId + "_" + step;
    }
}

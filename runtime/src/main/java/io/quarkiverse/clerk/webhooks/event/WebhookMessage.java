package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What comes with every event.
 *
 * @param id of the message, {@code msg_…}: the same however often it is sent
 * @param type what has happened, such as {@code user.created}
 * @param timestamp when it has happened, by Clerk's clock
 * @param instanceId the instance that it has happened in, {@code ins_…}; null if Clerk does not say
 * @param clientIp where the request came from that has caused it; null if Clerk does not say
 * @param userAgent what has sent that request; null if Clerk does not say
 * @param json the whole body as it came, to be kept or handed on; without a byte order mark
 */
public record WebhookMessage(String id, String type, Instant timestamp, @Nullable String instanceId, @Nullable String clientIp,
        @Nullable String userAgent, String json) {

    /** {@return which message it is: the rest may be secrets} */
    @Override
    public String toString() {
        return "WebhookMessage[id=" + id + ", type=" + type + "]";
    }
}

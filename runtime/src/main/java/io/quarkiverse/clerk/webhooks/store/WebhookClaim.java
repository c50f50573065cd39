package io.quarkiverse.clerk.webhooks.store;

import java.util.UUID;

/**
 * What has become of the wish to deliver a message.
 *
 * @param id of the application and the message
 * @param status whether it may be delivered
 * @param token tells this claim from all others of the same message; of no use unless it was granted
 */
public record WebhookClaim(String id, Status status, String token) {

    /** Whether a message may be delivered. */
    public enum Status {
        /** It may, and nobody else may meanwhile. */
        GRANTED,
        /** Somebody else is at it. */
        IN_PROGRESS,
        /** It was delivered already. */
        COMPLETED
    }

    /** {@return a wish to deliver a message, with a token of its own} */
    static WebhookClaim granted(String id) {
        return new WebhookClaim(id, Status.GRANTED, UUID.randomUUID().toString());
    }

    WebhookClaim but(Status other) {
        return new WebhookClaim(id, other, token);
    }
}

package io.quarkiverse.clerk.testing;

import java.util.Arrays;
import java.util.Optional;

import io.quarkiverse.clerk.webhooks.WebhookReason;

/**
 * What the application has answered to a webhook.
 *
 * @param webhook which one, for people
 * @param status of HTTP
 * @param body of the answer; empty if there is none
 */
public record WebhookAnswer(String webhook, int status, String body) {

    /** {@return whether Clerk would take it for delivered} */
    public boolean isAcknowledged() {
        return status / 100 == 2;
    }

    /** {@return why it is not acknowledged; empty if it is, or if the answer does not say} */
    public Optional<WebhookReason> reason() {
        var code = DevServer.json(body).path("reason").asText();
        return Arrays.stream(WebhookReason.values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    /**
     * Asserts that it is acknowledged.
     *
     * @return this
     * @throws AssertionError if it is not: says why
     */
    public WebhookAnswer assertAcknowledged() {
        if (!isAcknowledged()) {
            throw new AssertionError("Expected to be acknowledged, " + this);
        }
        return this;
    }

    /**
     * Asserts that it is refused for this reason and no other.
     *
     * @return this
     * @throws AssertionError if it is not: says what else
     */
    public WebhookAnswer assertRefused(WebhookReason expected) {
        if (isAcknowledged() || !reason().equals(Optional.of(expected))) {
            throw new AssertionError("Expected to be refused as " + expected.code() + ", " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return "%s: answered %d%s".formatted(webhook, status,
                reason().map(reason -> " " + reason.code() + ". " + reason.advice())
                        .orElse(body.isEmpty() ? "" : " " + body.lines().findFirst().orElse("")));
    }
}

package io.quarkiverse.clerk.webhooks.event;

/** An email. */
public record Email(String id) {
}

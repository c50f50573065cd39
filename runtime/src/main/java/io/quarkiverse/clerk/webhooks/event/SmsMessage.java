package io.quarkiverse.clerk.webhooks.event;

/** A text message. */
public record SmsMessage(String id) {
}

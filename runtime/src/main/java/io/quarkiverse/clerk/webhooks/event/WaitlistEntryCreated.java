package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntry;

/**
 * Somebody has joined the waitlist.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record WaitlistEntryCreated(WebhookMessage message, WaitlistEntry data) implements WaitlistEntryEvent {

    @Override
    public String entryId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "WaitlistEntryCreated[message=" + message + ", id=" + data.id() + "]";
    }
}

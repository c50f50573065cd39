package io.quarkiverse.clerk.webhooks.event;

import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntry;

/**
 * Something about an entry of the waitlist has changed, such as that it was approved.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record WaitlistEntryUpdated(WebhookMessage message, WaitlistEntry data) implements WaitlistEntryEvent {

    @Override
    public String entryId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "WaitlistEntryUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}

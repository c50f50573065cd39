package io.quarkiverse.clerk.webhooks.event;

/** An entry of the waitlist has changed. */
public sealed interface WaitlistEntryEvent extends WebhookEvent permits WaitlistEntryCreated, WaitlistEntryUpdated {

    /** {@return the id of what has changed} */
    String entryId();
}

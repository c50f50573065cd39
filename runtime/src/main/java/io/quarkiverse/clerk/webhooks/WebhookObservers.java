package io.quarkiverse.clerk.webhooks;

import java.util.Optional;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.smallrye.mutiny.Uni;

/** Whom events are delivered to. */
public interface WebhookObservers {

    /** {@return whether there is any} */
    boolean areThere();

    /** {@return whether the application verifies webhooks itself, which come to a resource of its own} */
    boolean areReplaced();

    /**
     * Tells whether anybody waits for events of a type, so that the others need not be read.
     *
     * @param type empty for all that are not known
     */
    boolean observe(Optional<WebhookEventType> type);

    /**
     * Delivers an event to all who observe it.
     *
     * @return ends when all have finished; fails as the first of them that fails
     */
    Uni<Void> deliver(WebhookEvent event);
}

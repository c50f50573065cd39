package io.quarkiverse.clerk.webhooks;

import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.smallrye.mutiny.Uni;

/** Observes everything, as a test wants it. */
record TestObservers(Function<WebhookEvent, Uni<Void>> observer) implements WebhookObservers {

    @Override
    public boolean areThere() {
        return true;
    }

    @Override
    public boolean areReplaced() {
        return false;
    }

    @Override
    public boolean observe(Optional<WebhookEventType> type) {
        return true;
    }

    @Override
    public Uni<Void> deliver(WebhookEvent event) {
        return observer.apply(event);
    }
}

package io.quarkiverse.clerk.webhooks;

import java.util.Optional;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Delivers events to the observers of CDI: first those that are called one after the other, then those that are not. */
@Singleton
public class CdiObservers implements WebhookObservers {

    @Inject
    Event<WebhookEvent> events;

    @Override
    public boolean observe(Optional<WebhookEventType> type) {
        return true;
    }

    @Override
    public Uni<Void> deliver(WebhookEvent event) {
        var qualified = WebhookEventType.of(event.type()).map(type -> events.select(new ClerkEvent.Literal(type)))
                .orElse(events);
        return Uni.createFrom().<Void> item(() -> {
            qualified.fire(event);
            return null;
        }).runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .chain(() -> Uni.createFrom().completionStage(() -> qualified.fireAsync(event)).replaceWithVoid());
    }
}

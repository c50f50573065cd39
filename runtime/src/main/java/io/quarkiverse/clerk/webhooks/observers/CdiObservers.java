package io.quarkiverse.clerk.webhooks.observers;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.WebhookObservers;
import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Delivers events to the observers of CDI: first those that are called one after the other, of these first those that are
 * done when they return; then those that are not called one after the other.
 */
@Singleton
public class CdiObservers implements WebhookObservers {

    @Inject
    Event<WebhookEvent> events;

    @Inject
    ObservedWebhooks observed;

    @Inject
    Vertx vertx;

    @Override
    public boolean areThere() {
        return observed.isAny();
    }

    @Override
    public boolean areReplaced() {
        return observed.isVerified();
    }

    @Override
    public boolean observe(Optional<WebhookEventType> type) {
        return observed.contain(type);
    }

    @Override
    public Uni<Void> deliver(WebhookEvent event) {
        return Uni.createFrom().deferred(() -> deliver(event, Contexts.current(vertx)));
    }

    private Uni<Void> deliver(WebhookEvent event, Context context) {
        Set<Annotation> qualifiers = WebhookEventType.of(event.type())
                .<Set<Annotation>> map(type -> Set.of(Delivered.Literal.INSTANCE, new ClerkEvent.Literal(type)))
                .orElse(Set.of(Delivered.Literal.INSTANCE));
        var qualified = events.select(qualifiers.toArray(Annotation[]::new));
        return oneByOne(qualified, event, context)
                .chain(() -> observed.reactive().of(event, qualifiers, false).inOrder(event, context))
                .chain(() -> atOnce(qualified, event, observed.reactive().of(event, qualifiers, true), context));
    }

    /** Can be cancelled while the observers block; then the others, which come after them, are not called any more. */
    private static Uni<Void> oneByOne(Event<WebhookEvent> qualified, WebhookEvent event, Context context) {
        return Uni.createFrom().emitter(emitter -> Contexts.workers(context).execute(() -> {
            try {
                qualified.fire(event);
                emitter.complete(null);
            } catch (Throwable failure) {
                emitter.fail(failure);
            }
        }));
    }

    private static Uni<Void> atOnce(Event<WebhookEvent> qualified, WebhookEvent event, ReactiveObservers reactive,
            Context context) {
        var all = new ArrayList<>(reactive.each(event, context));
        all.add(Uni.createFrom().completionStage(() -> qualified.fireAsync(event)).replaceWithVoid());
        return ReactiveObservers.all(all);
    }
}

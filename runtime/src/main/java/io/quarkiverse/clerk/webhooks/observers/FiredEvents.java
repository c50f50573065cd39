package io.quarkiverse.clerk.webhooks.observers;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import java.lang.annotation.Annotation;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Brings events that no webhook has brought, but the application or a test of it has fired, to the observers that CDI does
 * not call.
 */
@Singleton
public class FiredEvents {

    private static final Logger LOG = Logger.getLogger(FiredEvents.class);

    private final ObservedWebhooks observed;
    private final Vertx vertx;

    FiredEvents(ObservedWebhooks observed, Vertx vertx) {
        this.observed = observed;
        this.vertx = vertx;
    }

    void fired(@Observes @Priority(LIBRARY_AFTER) WebhookEvent event, EventMetadata metadata) {
        await(fired(event, metadata.getQualifiers(), false).inOrder(event, another()));
    }

    void firedAsync(@ObservesAsync WebhookEvent event, EventMetadata metadata) {
        var each = fired(event, metadata.getQualifiers(), true).each(event, another());
        if (!each.isEmpty()) {
            await(ReactiveObservers.all(each));
        }
    }

    private ReactiveObservers fired(WebhookEvent event, Set<Annotation> qualifiers, boolean async) {
        return qualifiers.contains(Delivered.Literal.INSTANCE) ? ReactiveObservers.NONE
                : observed.reactive().of(event, qualifiers, async);
    }

    private Context another() {
        return Contexts.another(vertx.getOrCreateContext());
    }

    /** An event loop cannot wait; whoever fires events there learns of failures from the log. */
    private static void await(Uni<Void> observers) {
        if (Context.isOnEventLoopThread()) {
            observers.subscribe().with(done -> {
            }, failure -> LOG.error("An observer of an event that was fired has failed", failure));
        } else {
            observers.await().indefinitely();
        }
    }
}

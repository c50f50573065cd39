package io.quarkiverse.clerk.webhooks.observers;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.invoke.Invoker;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEventType;
import io.smallrye.mutiny.Uni;

/**
 * An observer that returns before it is done.
 *
 * @param description for whoever reads a failure
 * @param invoker calls it, and has its other parameters injected
 * @param type the class of its parameter
 * @param eventType the one type of events that it is called for; null if the class alone decides
 * @param position of its parameter among all that it has
 * @param parameters how many it has
 * @param async whether it is one of those that do not wait for each other
 * @param blocking whether it needs a worker thread
 */
public record ReactiveObserver(String description, Invoker<?, ?> invoker, Class<?> type, @Nullable WebhookEventType eventType,
        int position, int parameters, boolean async, boolean blocking) {

    boolean observes(WebhookEvent event, Set<Annotation> qualifiers) {
        return type.isInstance(event) && (eventType == null || qualifiers.contains(new ClerkEvent.Literal(eventType)));
    }

    /** {@return what it does; to be called once, where it is to begin} */
    Uni<?> call(WebhookEvent event) throws Exception {
        var arguments = new Object[parameters];
        arguments[position] = event;
        var running = invoker.invoke(null, arguments);
        if (running instanceof Uni<?> uni) {
            return uni;
        }
        if (running instanceof CompletionStage<?> stage) {
            return Uni.createFrom().completionStage(stage);
        }
        throw new IllegalStateException(description + " has returned null; expected what says when it is done");
    }
}

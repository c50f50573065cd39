package io.quarkiverse.clerk.webhooks.observers;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkus.arc.Arc;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;

/**
 * Calls observers that return before they are done, and waits for them.
 *
 * @param observers in their order
 */
record ReactiveObservers(List<ReactiveObserver> observers) {

    static final ReactiveObservers NONE = new ReactiveObservers(List.of());

    /** {@return those that are to be called} */
    ReactiveObservers of(WebhookEvent event, Set<Annotation> qualifiers, boolean async) {
        return observers.isEmpty() ? this
                : new ReactiveObservers(observers.stream()
                        .filter(observer -> observer.async() == async && observer.observes(event, qualifiers)).toList());
    }

    /** Calls one after the other; the first that fails is the last. */
    Uni<Void> inOrder(WebhookEvent event, Context context) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var observer : observers) {
            all = all.chain(() -> call(observer, event, context));
        }
        return all;
    }

    /** {@return what calls each, and does not depend on the others} */
    List<Uni<Void>> each(WebhookEvent event, Context context) {
        return observers.stream().map(observer -> call(observer, event, Contexts.another(context))).toList();
    }

    /** All of them end, even if one fails: what still ran would meet itself when the message comes again. */
    static Uni<Void> all(List<Uni<Void>> calls) {
        return Uni.combine().all().unis(calls).collectFailures().discardItems()
                .onFailure(CompositeException.class).transform(failure -> failure.getSuppressed().length == 0
                        ? failure.getCause()
                        : failure);
    }

    private static Uni<Void> call(ReactiveObserver observer, WebhookEvent event, Context context) {
        var executor = observer.blocking() ? Contexts.workers(context) : Contexts.eventLoop(context);
        return Uni.createFrom().emitter(emitter -> executor.execute(() -> call(observer, event, emitter)));
    }

    /** It has a request context until it is done, and not only until it returns. */
    private static void call(ReactiveObserver observer, WebhookEvent event, UniEmitter<? super Void> emitter) {
        var requests = Arc.container().requestContext();
        var request = requests.activate();
        Uni<?> running;
        try {
            running = observer.call(event);
        } catch (Throwable failure) {
            running = Uni.createFrom().failure(failure);
        }
        var subscription = running.onTermination().invoke(() -> requests.destroy(request)).subscribe()
                .with(done -> emitter.complete(null), emitter::fail);
        emitter.onTermination(subscription::cancel);
    }
}

package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.DATA_MALFORMED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.IN_PROGRESS;
import static io.quarkiverse.clerk.webhooks.WebhookReason.OBSERVER_FAILED;
import static io.quarkiverse.clerk.webhooks.WebhookReason.STORE_FAILED;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.webhooks.event.DataMalformedException;
import io.quarkiverse.clerk.webhooks.event.WebhookBody;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.quarkiverse.clerk.webhooks.store.WebhookClaim;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** Delivers what was verified to the observers, and each message once. */
public final class WebhookDelivery {

    private static final Logger LOG = Logger.getLogger(WebhookDelivery.class);

    private final String application;
    private final WebhookStore store;
    private final WebhookObservers observers;
    private final Duration claimTimeout;
    private final Duration retention;

    /**
     * Made by Quarkus.
     *
     * @param application its name. Clerk sends a message with the same id to all endpoints of an instance: of two applications
     *        that remember in the same place, one would take the other's for its own
     * @param claimTimeout how long observers may take before they are taken for dead
     * @param retention for how long a message is remembered that was delivered
     */
    public WebhookDelivery(String application, WebhookStore store, WebhookObservers observers, Duration claimTimeout,
            Duration retention) {
        this.application = visible(application);
        this.store = store;
        this.observers = observers;
        this.claimTimeout = claimTimeout;
        this.retention = retention;
    }

    /** As short, and of the same characters, as an id, so that every store can keep both. */
    private static String visible(String application) {
        return application.substring(0, Math.min(application.length(), 100)).replaceAll("[^\\x21-\\x7E]", "_");
    }

    /**
     * Delivers a message.
     *
     * @param body of a webhook that was verified
     * @return empty if it can be acknowledged, because all observers have finished, now or before; otherwise why it cannot;
     *         never fails
     */
    public Uni<Optional<WebhookReason>> deliver(WebhookBody body) {
        if (!observers.observe(body.type())) {
            return Uni.createFrom().item(Optional.empty());
        }
        WebhookEvent event;
        try {
            event = body.event();
        } catch (DataMalformedException e) {
            LOG.errorf("Webhook %s (%s) is from Clerk but cannot be read: %s", body.message().id(), body.message().type(),
                    DATA_MALFORMED.advice());
            return Uni.createFrom().item(Optional.of(DATA_MALFORMED));
        }
        return Uni.createFrom().deferred(() -> store.claim(application + "/" + event.id(), claimTimeout)).emitOn(here())
                .flatMap(claim -> switch (claim.status()) {
                    case COMPLETED -> Uni.createFrom().item(Optional.<WebhookReason> empty());
                    case IN_PROGRESS -> Uni.createFrom().item(Optional.of(IN_PROGRESS));
                    case GRANTED -> deliver(event, claim);
                }).onFailure().recoverWithItem(failure -> {
                    // Without the stack trace, which would be the same for each of many while a store is down.
                    LOG.errorf("The store of delivered webhooks has failed (%s); %s (%s) will come again", failure, event.id(),
                            event.type());
                    LOG.debug("How the store has failed", failure);
                    return Optional.of(STORE_FAILED);
                });
    }

    /** {@return the context of the request, where observers are called: a store may answer elsewhere, or here} */
    private static Executor here() {
        var context = Vertx.currentContext();
        return work -> {
            if (context == null || Vertx.currentContext() == context) {
                work.run();
            } else {
                context.runOnContext(ignored -> work.run());
            }
        };
    }

    private Uni<Optional<WebhookReason>> deliver(WebhookEvent event, WebhookClaim claim) {
        return Patience.with(observers.deliver(event), claimTimeout, Vertx.currentContext()).map(done -> true).onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "An observer of webhook %s (%s) has failed; it will come again", event.id(),
                            event.type());
                    return false;
                }).flatMap(done -> done
                        ? store.complete(claim, retention).map(completed -> Optional.<WebhookReason> empty())
                        : store.release(claim).map(released -> Optional.of(OBSERVER_FAILED)));
    }
}

package org.acme;

import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.webhooks.event.ClerkEvent;
import io.quarkiverse.clerk.webhooks.event.SessionEvent;
import io.quarkiverse.clerk.webhooks.event.UnknownEvent;
import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.WebhookEvent;
import io.smallrye.mutiny.Uni;

// tag::first[]
@ApplicationScoped
public class Newcomers {

    void welcome(@Observes UserCreated event) {
        log.infof("%s is new here", event.data().username());
    }
    // end::first[]

    private static final Logger log = Logger.getLogger(Newcomers.class);

    // tag::forms[]
    /** All events of a family. */
    void user(@Observes UserEvent event) {
        log.infof("Something has happened to %s", event.userId());
    }

    /** All events, or those of one type. */
    void one(@Observes @ClerkEvent(USER_CREATED) WebhookEvent event) {
        log.infof("%s at %s", event.type(), event.timestamp());
    }

    /** After all that are not asynchronous. */
    void session(@ObservesAsync SessionEvent event) {
        log.infof("Something has happened to %s", event.sessionId());
    }

    /** Without blocking: on the event loop. */
    Uni<Void> reactive(@Observes UserCreated event) {
        return Uni.createFrom().voidItem();
    }

    /** A type that is newer than this version. */
    void unknown(@Observes UnknownEvent event) {
        log.infof("%s: %s", event.type(), event.data());
    }
    // end::forms[]
}

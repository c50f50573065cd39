package org.acme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.reactive.messaging.Channel;

import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;

// tag::class[]
@ApplicationScoped
public class UserEvents {

    @Inject
    @Channel("user-events")
    MutinyEmitter<String> events;

    Uni<Void> forward(@Observes UserEvent event) {
        return events.send(event.message().json());
    }
}
// end::class[]

package io.quarkiverse.clerk.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.smallrye.mutiny.Uni;

/** Who has signed up since the application was started, as Clerk tells in webhooks. */
@ApplicationScoped
public class Newcomers {

    private final List<String> ids = new CopyOnWriteArrayList<>();

    /** Clerk tells it again if this fails, and once if it does not. */
    void welcome(@Observes UserCreated event) {
        ids.add(event.userId());
    }

    /** On the event loop, where nothing may block. Clerk gets its answer when the Uni has ended. */
    Uni<Void> farewell(@Observes UserDeleted event) {
        return Uni.createFrom().item(event::userId).invoke(ids::remove).replaceWithVoid();
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }
}

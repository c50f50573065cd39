package io.quarkiverse.clerk.it;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.clerk.webhooks.event.UserCreated;

/** Who has signed up since the application was started, as Clerk tells in webhooks. */
@ApplicationScoped
public class Newcomers {

    private final List<String> ids = new CopyOnWriteArrayList<>();

    /** Clerk tells it again if this fails, and once if it does not. */
    void welcome(@Observes UserCreated event) {
        ids.add(event.userId());
    }

    public List<String> ids() {
        return List.copyOf(ids);
    }
}

package io.quarkiverse.clerk.sample;

import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkiverse.clerk.webhooks.event.UserCreated;
import io.quarkiverse.clerk.webhooks.event.UserDeleted;
import io.quarkiverse.clerk.webhooks.event.UserEvent;
import io.quarkiverse.clerk.webhooks.event.UserUpdated;

/**
 * Follows what happens to users at Clerk. The copy and what is to be handed on change in one transaction: after it both are
 * there, and if it fails neither, and Clerk sends the event again.
 */
@ApplicationScoped
public class UserCopy {

    private final UserTable users;
    private final Outbox outbox;

    UserCopy(UserTable users, Outbox outbox) {
        this.users = users;
        this.outbox = outbox;
    }

    @Transactional
    void created(@Observes UserCreated event) {
        follow(event, user -> user.updated(event.data()));
    }

    @Transactional
    void updated(@Observes UserUpdated event) {
        follow(event, user -> user.updated(event.data()));
    }

    @Transactional
    void deleted(@Observes UserDeleted event) {
        follow(event, user -> user.deleted(event.timestamp()));
    }

    private void follow(UserEvent event, UnaryOperator<LocalUser> change) {
        // First of all, so that the events of a user come one after the other, also to the outbox.
        var user = users.lock(event.userId());
        // An event may come twice although each is delivered once: if this node died after the transaction, nobody knows.
        if (outbox.add(event)) {
            users.update(change.apply(user));
        }
    }
}

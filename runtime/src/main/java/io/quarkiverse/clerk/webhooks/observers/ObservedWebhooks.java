package io.quarkiverse.clerk.webhooks.observers;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.event.WebhookEventType;

/** What the application observes. It is found out when the application is built; until then, and without it, nothing. */
@Singleton
public class ObservedWebhooks {

    private Set<WebhookEventType> types = Set.of();
    private boolean unknown;
    private boolean verified;
    private ReactiveObservers reactive = ReactiveObservers.NONE;

    /**
     * Says what is observed.
     *
     * @param types the known types that some observer may get
     * @param unknown whether some observer may get types that are not known
     * @param verified whether the application verifies webhooks itself
     * @param reactive the observers that CDI does not call, in their order
     */
    public void observed(Set<WebhookEventType> types, boolean unknown, boolean verified, List<ReactiveObserver> reactive) {
        this.types = types;
        this.unknown = unknown;
        this.verified = verified;
        this.reactive = new ReactiveObservers(List.copyOf(reactive));
    }

    boolean contain(Optional<WebhookEventType> type) {
        return type.map(types::contains).orElse(unknown);
    }

    boolean isAny() {
        return unknown || !types.isEmpty();
    }

    boolean isVerified() {
        return verified;
    }

    ReactiveObservers reactive() {
        return reactive;
    }
}

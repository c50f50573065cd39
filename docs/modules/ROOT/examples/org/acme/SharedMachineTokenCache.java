package org.acme;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class SharedMachineTokenCache implements MachineTokenCache {

    private final SharedStore store;

    SharedMachineTokenCache(SharedStore store) {
        this.store = store;
    }

    @Override
    public Uni<String> get(String key) {
        return store.get("clerk-token:" + key);
    }

    @Override
    public Uni<Void> put(String key, String answer, Duration timeToLive) {
        return timeToLive.isZero() ? Uni.createFrom().voidItem() : store.set("clerk-token:" + key, answer, timeToLive);
    }
}

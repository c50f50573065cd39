package io.quarkiverse.clerk.devserver.token;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Makes keys. The first is begun at once, on another thread: the server can start meanwhile, which takes as long. */
public final class KeySupply implements Supplier<SigningKey> {

    private final AtomicReference<CompletableFuture<SigningKey>> first = new AtomicReference<>(
            CompletableFuture.supplyAsync(SigningKey::generate));

    /** A new key; the first one may have to be waited for. */
    @Override
    public SigningKey get() {
        CompletableFuture<SigningKey> begun = first.getAndSet(null);
        return begun == null ? SigningKey.generate() : begun.join();
    }
}

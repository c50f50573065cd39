package io.quarkiverse.clerk.devserver.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** All documents of the instance, behind one lock: requests come from the event loop, Java callers from any thread. */
public final class Store {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Documents> byKind = new HashMap<>();

    /** The documents of a kind; {@code kind} is what Clerk writes into their {@code object} field. */
    public Documents documents(String kind) {
        return atomically(() -> byKind.computeIfAbsent(kind, Documents::new));
    }

    /** Does the work alone. What it returns must not refer to a document. */
    public <T> T atomically(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

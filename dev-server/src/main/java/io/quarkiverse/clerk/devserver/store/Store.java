package io.quarkiverse.clerk.devserver.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** All documents of the instance, behind one lock: requests come from the event loop, Java callers from any thread. */
public final class Store {

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Documents> byKind = new LinkedHashMap<>();
    private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private long lastSequence;
    private String nextId;

    /** An empty store; documents are stamped with the clock's time. */
    public Store(Clock clock) {
        this.clock = clock;
    }

    /** The documents of a kind; {@code kind} is what Clerk writes into their {@code object} field. */
    public Documents documents(String kind) {
        return atomically(() -> byKind.computeIfAbsent(kind, name -> new Documents(name, this)));
    }

    /**
     * Does the work alone, and wholly or not at all: if it fails, the store is as it was. What it returns must not be changed.
     */
    public <T> T atomically(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : committed(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T committed(Supplier<T> work) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (done) {
                publish();
            } else {
                rollBack();
            }
        }
    }

    private void publish() {
        undo.clear();
        if (!changes.isEmpty()) {
            List<Change> published = List.copyOf(changes);
            changes.clear();
            listeners.forEach(listener -> listener.accept(published));
        }
    }

    private void rollBack() {
        for (int i = undo.size() - 1; i >= 0; i--) {
            undo.get(i).run();
        }
        undo.clear();
        changes.clear();
    }

    /**
     * From now on the listener is told of changes, after each piece of work and in its order. It is called while the store is
     * locked, so that it must neither wait nor change anything.
     */
    public void onChange(Consumer<List<Change>> listener) {
        listeners.add(listener);
    }

    /** Whether there is not a single document. */
    public boolean isEmpty() {
        return contents().values().stream().allMatch(List::isEmpty);
    }

    /** All documents by kind, oldest first: what {@link #load} takes. */
    Map<String, List<ObjectNode>> contents() {
        return atomically(() -> {
            Map<String, List<ObjectNode>> contents = new LinkedHashMap<>();
            byKind.forEach((kind, documents) -> contents.put(kind, List.copyOf(documents.all())));
            return contents;
        });
    }

    /** Adds documents by kind, of which no listener is told. */
    void load(Map<String, List<ObjectNode>> contents) {
        atomically(() -> {
            contents.forEach((kind, documents) -> documents.forEach(documents(kind)::add));
            changes.clear();
            return contents;
        });
    }

    /**
     * Does work in which the first new document gets an id that is not random: seeds have ids that people can type. Used only
     * while the store is locked.
     *
     * @param id null for a random one after all
     */
    public <T> T withId(String id, Supplier<T> work) {
        nextId = id;
        try {
            return work.get();
        } finally {
            nextId = null;
        }
    }

    /** The id of a new document. */
    String newId(String prefix) {
        String id = nextId == null ? Ids.next(prefix) : nextId;
        nextId = null;
        return id;
    }

    void note(Change change, Runnable undone) {
        changes.add(change);
        undo.add(undone);
    }

    long nextSequence() {
        return ++lastSequence;
    }

    /** The time by which documents are stamped, in milliseconds. */
    public long now() {
        return clock.millis();
    }
}

package io.quarkiverse.clerk.devserver.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.clerk.devserver.Fault;

/** The faults that are to happen. Thread-safe. */
public final class Faults {

    /**
     * A fault that goes on.
     *
     * @param id by which it can be ended
     * @param callsLeft how many calls it still hits; null for all
     */
    public record Active(String id, Fault fault, Integer callsLeft) {

        private boolean hits(String method, String path) {
            return (fault.method() == null || fault.method().equals(method)) && new PathPattern(fault.path()).matches(path);
        }

        private Active afterACall() {
            return callsLeft == null ? this : new Active(id, fault, callsLeft - 1);
        }

        private boolean isOver() {
            return callsLeft != null && callsLeft == 0;
        }
    }

    private final List<Active> active = new ArrayList<>();
    private int added;

    /**
     * One more.
     *
     * @return its id, which no other fault ever has
     */
    public synchronized String add(Fault fault) {
        String id = Integer.toString(++added);
        active.add(new Active(id, fault, fault.times() == 0 ? null : fault.times()));
        return id;
    }

    /** Not this one any more, if it still goes on. */
    public synchronized void remove(String id) {
        active.removeIf(one -> one.id().equals(id));
    }

    /** None from now on. */
    public synchronized void clear() {
        active.clear();
    }

    /** Those that go on, in the order in which they were added. */
    public synchronized List<Active> active() {
        return List.copyOf(active);
    }

    /** What hits this call: the fault that was added first of those that fit. The call is counted. */
    public synchronized Optional<Fault> hit(String method, String path) {
        for (int i = 0; i < active.size(); i++) {
            Active candidate = active.get(i);
            if (candidate.hits(method, path)) {
                active.set(i, candidate.afterACall());
                active.removeIf(Active::isOver);
                return Optional.of(candidate.fault());
            }
        }
        return Optional.empty();
    }
}

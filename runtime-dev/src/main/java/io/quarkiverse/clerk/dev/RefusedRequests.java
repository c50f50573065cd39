package io.quarkiverse.clerk.dev;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** The last requests that were refused since the application has started, and those to come. Thread-safe. */
@Singleton
public class RefusedRequests {

    static final int MAXIMUM = 100;

    private final Deque<RefusedRequest> newestFirst = new ArrayDeque<>();
    private final BroadcastProcessor<RefusedRequest> stream = BroadcastProcessor.create();

    synchronized void add(RefusedRequest request) {
        if (newestFirst.size() == MAXIMUM) {
            newestFirst.removeLast();
        }
        newestFirst.addFirst(request);
        stream.onNext(request);
    }

    synchronized List<RefusedRequest> list() {
        return List.copyOf(newestFirst);
    }

    synchronized void clear() {
        newestFirst.clear();
    }

    /** {@return those to come; a page that is too slow for them misses some} */
    Multi<RefusedRequest> stream() {
        return stream.onOverflow().drop();
    }
}

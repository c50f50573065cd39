package io.quarkiverse.clerk.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Walks all pages of a list, fetching each when its first item is asked for. */
final class Walk<Q extends PageQuery<Q>, T> extends AbstractSpliterator<T> {

    private final Function<Q, Page<T>> lister;
    private @Nullable Q next;
    private Iterator<T> items = Collections.emptyIterator();

    Walk(Q first, Function<Q, Page<T>> lister) {
        super(Long.MAX_VALUE, ORDERED);
        this.next = first;
        this.lister = lister;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!items.hasNext()) {
            if (next == null) {
                return false;
            }
            items = Collections.emptyIterator(); // lets go of the page before
            var page = lister.apply(next);
            items = page.data().iterator();
            next = Pages.next(next, page);
        }
        action.accept(items.next());
        return true;
    }
}

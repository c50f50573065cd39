package io.quarkiverse.clerk.it.tour;

import java.util.List;
import java.util.function.Function;

import io.quarkiverse.clerk.client.Page;

/** What to look at in an answer with several things in it. */
final class Look {

    private Look() {
    }

    /** {@return what each on a page has} */
    static <T, V> Function<Page<T>, List<V>> onPage(Function<T, V> look) {
        return page -> page.data().stream().map(look).toList();
    }

    /** {@return what each in a list has} */
    static <T, V> Function<List<T>, List<V>> inList(Function<T, V> look) {
        return list -> list.stream().map(look).toList();
    }
}

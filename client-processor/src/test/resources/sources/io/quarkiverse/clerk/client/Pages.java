package io.quarkiverse.clerk.client;

import java.util.function.Function;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Walks through the first page alone. */
public class Pages {

    public static <Q, T> Multi<T> multi(Q query, Function<Q, Uni<Page<T>>> page) {
        return page.apply(query).onItem().transformToMulti(one -> Multi.createFrom().iterable(one.data()));
    }
}

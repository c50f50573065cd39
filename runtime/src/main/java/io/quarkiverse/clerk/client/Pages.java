package io.quarkiverse.clerk.client;

public final class Pages {
    public static <Q extends PageQuery<Q>, T> java.util.stream.Stream<T> stream(Q q,
            java.util.function.Function<Q, Page<T>> f) {
        return null;
    }
}

package io.quarkiverse.clerk.client;

import java.util.List;

public record Page<T>(List<T> data, @org.jspecify.annotations.Nullable Long totalCount) {
    public static <T> Page<T> of(List<T> l) {
        return new Page<>(l, null);
    }
}

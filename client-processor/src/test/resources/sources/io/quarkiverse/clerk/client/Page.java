package io.quarkiverse.clerk.client;

import java.util.List;

public record Page<T>(List<T> data) {

    public static <T> Page<T> of(List<T> data) {
        return new Page<>(data);
    }
}

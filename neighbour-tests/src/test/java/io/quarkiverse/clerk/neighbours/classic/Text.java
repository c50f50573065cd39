package io.quarkiverse.clerk.neighbours.classic;

/** A body. */
public record Text(String text) {
}

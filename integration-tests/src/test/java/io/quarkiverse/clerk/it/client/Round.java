package io.quarkiverse.clerk.it.client;

import java.util.Locale;

/** How much of a request is filled, and what Prism answers with. */
enum Round {
    /** Everything, answered with every field. */
    ALL,
    /** What the API requires, answered with values by chance, some of them null. */
    REQUIRED,
    /** What can be cleared, and that cleared. */
    CLEARED;

    /** {@return the Prefer header that Prism gets} */
    String answer() {
        return this == REQUIRED ? "dynamic=true" : "dynamic=false";
    }

    boolean tellsSomethingNewOf(Operation operation) {
        return this != CLEARED || operation.clears();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

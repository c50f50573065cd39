package io.quarkiverse.clerk.devserver.api;

/** How much like Clerk an operation is. */
public enum Fidelity {
    /** It does what Clerk does, with all that follows from it. */
    FULL,
    /** It checks what it is sent and keeps it, and nothing follows from that. */
    STORED
}

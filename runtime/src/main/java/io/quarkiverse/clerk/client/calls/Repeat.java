package io.quarkiverse.clerk.client.calls;

/** Which calls are made again when they fail in a way that may pass. */
public enum Repeat {

    /** Those that do the same when Clerk gets them twice. */
    IDEMPOTENT,

    /** All, also those that may then be done twice, because the answer and not the call was lost. */
    ALL,

    /** None. */
    NONE;

    boolean covers(Operation operation) {
        return this == ALL || this == IDEMPOTENT && operation.idempotent();
    }
}

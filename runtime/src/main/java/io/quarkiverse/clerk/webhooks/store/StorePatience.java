package io.quarkiverse.clerk.webhooks.store;

import java.time.Duration;

import io.smallrye.mutiny.Uni;

/** How long a server may take to answer: one that hangs must not keep Clerk waiting until it gives up without a reason. */
final class StorePatience {

    /** Shorter than the 15 seconds that a sender of webhooks waits for an answer. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private StorePatience() {
    }

    /** {@return the same answer; a failure if it takes too long} */
    static <T> Uni<T> limit(Uni<T> answer) {
        return answer.ifNoItem().after(LIMIT).fail();
    }
}

package io.quarkiverse.clerk.auth.http;

import java.util.concurrent.Executor;

import io.vertx.core.Vertx;

/** Brings an answer back to the Vert.x context that asked for it. */
final class OwnContext {

    private OwnContext() {
    }

    /** {@return an executor for the context of the caller, or for any thread if the caller has none} */
    static Executor executor() {
        var own = Vertx.currentContext();
        return command -> {
            if (own == null || own == Vertx.currentContext()) {
                command.run();
            } else {
                own.runOnContext(ignored -> command.run());
            }
        };
    }
}

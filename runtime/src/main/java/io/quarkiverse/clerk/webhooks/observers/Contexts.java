package io.quarkiverse.clerk.webhooks.observers;

import java.util.concurrent.Executor;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Where observers are called: on duplicated contexts, which keep what belongs to one delivery apart from all others. */
final class Contexts {

    private Contexts() {
    }

    /** {@return that of the request that has brought the event, or another one if none has} */
    static Context current(Vertx vertx) {
        var current = vertx.getOrCreateContext();
        return VertxContext.isDuplicatedContext(current) ? current : another(current);
    }

    /** {@return one for what runs at the same time} */
    static Context another(Context context) {
        var another = VertxContext.createNewDuplicatedContext(context);
        VertxContextSafetyToggle.setContextSafe(another, true);
        return another;
    }

    static Executor eventLoop(Context context) {
        return work -> context.runOnContext(ignored -> work.run());
    }

    /** Goes on where it is if that is a worker of the context already: another one would only have to be woken. */
    static Executor workers(Context context) {
        return work -> {
            if (!Context.isOnEventLoopThread() && Vertx.currentContext() == context) {
                work.run();
            } else {
                context.executeBlocking(() -> {
                    work.run();
                    return null;
                }, false);
            }
        };
    }
}

package io.quarkiverse.clerk.client.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.config.ClerkInstanceConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Makes calls: checks the ids in their paths, gives failures their kind, and tries again what may pass. A call is given as a
 * function, which is run once for each attempt.
 */
@Singleton
public class Calls {

    private final RetryPolicy policy;
    private final Repeat repeat;
    private final Timing timing;

    @Inject
    Calls(ClerkConfig config) {
        this(config.defaultInstance());
    }

    /** Makes the calls of an instance. */
    Calls(ClerkInstanceConfig config) {
        this(policy(config.client().retry()), Repeat.IDEMPOTENT, new Timing.OfTheSystem());
    }

    Calls(RetryPolicy policy, Repeat repeat, Timing timing) {
        this.policy = policy;
        this.repeat = repeat;
        this.timing = timing;
    }

    private static RetryPolicy policy(ClerkInstanceConfig.Client.Retry retry) {
        return new RetryPolicy(retry.maxRetries(), retry.delay(), retry.maxDuration());
    }

    /** {@return the same, but for which calls are made again} */
    Calls repeating(Repeat other) {
        return new Calls(policy, other, timing);
    }

    /** Makes a call that has to be answered, and waits on this thread before it is made again. */
    <T> T call(Operation operation, Supplier<T> call, Object... ids) {
        return callOrNull(operation, () -> {
            var answer = call.get();
            if (answer == null) {
                throw Failures.nothingAnswered(operation.with(ids));
            }
            return answer;
        }, ids);
    }

    /** The same for a call whose answer may be nothing. */
    <T> @Nullable T callOrNull(Operation operation, Supplier<@Nullable T> call, Object... ids) {
        operation.check(ids);
        long began = timing.nanos();
        for (int attempt = 1;; attempt++) {
            try {
                return call.get();
            } catch (RuntimeException thrown) {
                var failure = Failures.of(operation.with(ids), thrown);
                var wait = next(operation, attempt, failure, began);
                if (wait.isEmpty() || !slept(wait.get())) {
                    throw failure;
                }
            }
        }
    }

    /** The same for a call without an answer. */
    void run(Operation operation, Runnable call, Object... ids) {
        callOrNull(operation, () -> {
            call.run();
            return null;
        }, ids);
    }

    /** Makes a call each time the answer is subscribed to, without blocking; all that goes wrong is a failure of the answer. */
    <T> Uni<T> callAsync(Operation operation, Supplier<Uni<T>> call, Object... ids) {
        return callOrNullAsync(operation, () -> call.get().onItem().ifNull()
                .failWith(() -> Failures.nothingAnswered(operation.with(ids))), ids);
    }

    /** The same for a call whose answer may be nothing, or which has none. */
    <T> Uni<T> callOrNullAsync(Operation operation, Supplier<Uni<T>> call, Object... ids) {
        return Uni.createFrom().deferred(() -> {
            operation.check(ids);
            return attempt(operation, call, ids, 1, timing.nanos(), Vertx.currentContext());
        });
    }

    private <T> Uni<T> attempt(Operation operation, Supplier<Uni<T>> call, Object[] ids, int attempt, long began,
            @Nullable Context context) {
        return Uni.createFrom().<T> deferred(call::get).onFailure(Exception.class).recoverWithUni(thrown -> {
            var failure = Failures.of(operation.with(ids), thrown);
            return next(operation, attempt, failure, began)
                    .map(wait -> timing.pause(wait, context)
                            .flatMap(done -> attempt(operation, call, ids, attempt + 1, began, context)))
                    .orElseGet(() -> Uni.createFrom().failure(failure));
        });
    }

    private Optional<Duration> next(Operation operation, int attempt, RuntimeException failure, long began) {
        return policy.next(repeat.covers(operation), attempt, failure, Duration.ofNanos(timing.nanos() - began),
                timing.random());
    }

    /** {@return whether the whole wait has passed; if not, the thread is to end what it does} */
    private boolean slept(Duration wait) {
        try {
            timing.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package io.quarkiverse.clerk.client.calls;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

/** Tells which of its methods was called, with what. */
public class Calls {

    private final Consumer<List<Object>> told;
    private final Repeat repeat;

    public Calls(Consumer<List<Object>> told) {
        this(told, Repeat.IDEMPOTENT);
    }

    private Calls(Consumer<List<Object>> told, Repeat repeat) {
        this.told = told;
        this.repeat = repeat;
    }

    Calls repeating(Repeat other) {
        return new Calls(told, other);
    }

    <T> T call(Operation operation, Supplier<T> call, Object... ids) {
        return tell("call", operation, call, ids);
    }

    <T> T callOrNull(Operation operation, Supplier<T> call, Object... ids) {
        return tell("callOrNull", operation, call, ids);
    }

    void run(Operation operation, Runnable call, Object... ids) {
        tell("run", operation, () -> {
            call.run();
            return null;
        }, ids);
    }

    <T> Uni<T> callAsync(Operation operation, Supplier<Uni<T>> call, Object... ids) {
        return tell("callAsync", operation, call, ids);
    }

    <T> Uni<T> callOrNullAsync(Operation operation, Supplier<Uni<T>> call, Object... ids) {
        return tell("callOrNullAsync", operation, call, ids);
    }

    private <T> T tell(String method, Operation operation, Supplier<T> call, Object... ids) {
        told.accept(List.of(method, operation.method() + " " + operation.path(), Arrays.asList(ids), repeat.name()));
        return call.get();
    }
}

package io.quarkiverse.clerk.devserver;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.quarkiverse.clerk.devserver.token.SigningKey;

/** The keys of one server. Its first is that of all servers of the tests, because to make one takes longer than most tests. */
final class TestKeys implements Supplier<SigningKey> {

    private static final SigningKey FIRST = SigningKey.generate();

    private final AtomicBoolean firstIsTaken = new AtomicBoolean();

    @Override
    public SigningKey get() {
        return firstIsTaken.getAndSet(true) ? SigningKey.generate() : FIRST;
    }
}

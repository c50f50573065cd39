package io.quarkiverse.clerk.devserver.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.devserver.store.Store;

class SigningKeysInStoreTest {

    private final Store store = new Store(Clock.systemUTC());

    @Test
    void whoeverHasTheStoreHasTheKeys() {
        SigningKey made = new SigningKeys(store, SigningKey::generate).current();
        SigningKey found = new SigningKeys(store, () -> {
            throw new AssertionError("made anew");
        }).current();
        assertThat(found).isNotSameAs(made);
        assertThat(found.toJwk()).isEqualTo(made.toJwk());
        assertThat(found.toPkcs8()).isEqualTo(made.toPkcs8());
    }

    @Test
    void noKeyIsMadeBeforeOneIsNeeded() {
        AtomicInteger made = new AtomicInteger();
        SigningKeys keys = new SigningKeys(store, () -> {
            made.incrementAndGet();
            return SigningKey.generate();
        });
        assertThat(made).hasValue(0);
        keys.current();
        keys.published();
        assertThat(made).hasValue(1);
    }

    @Test
    void aRotationThatIsUndoneLeavesTheKeyCurrent() {
        SigningKeys keys = new SigningKeys(store, SigningKey::generate);
        String id = keys.current().id();
        assertThatThrownBy(() -> store.atomically(() -> {
            keys.rotate();
            throw new IllegalArgumentException();
        })).isInstanceOf(IllegalArgumentException.class);
        assertThat(keys.published()).singleElement().extracting(SigningKey::id).isEqualTo(id);
    }
}

package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;

/** The keys under test, an endpoint that answers what it is told to and counts, and a clock to move. */
final class PublishedKeys {

    final MovableClock clock = new MovableClock();
    final AtomicInteger fetches = new AtomicInteger();
    private volatile Supplier<Uni<Backend.Answer>> endpoint = () -> Uni.createFrom().nothing();
    private final SigningKeys keys;

    final List<Duration> delays = new ArrayList<>();
    /** What becomes of the time limit of a fetch: by default it is never reached. */
    private volatile Uni<Void> timeout = Uni.createFrom().nothing();

    PublishedKeys() {
        keys = new JwksSigningKeys(call -> {
            fetches.incrementAndGet();
            return endpoint.get();
        }, new Backend.Call("GET", "https://api.clerk.com/v1/jwks", "sk_test_1", null), clock, this::waitFor);
    }

    private Uni<Void> waitFor(Duration duration) {
        if (duration.equals(JwksSigningKeys.TIMEOUT)) {
            return timeout;
        }
        delays.add(duration);
        return Uni.createFrom().voidItem();
    }

    /** The time limit of the fetches to come is reached at once. */
    PublishedKeys timesOut() {
        timeout = Uni.createFrom().voidItem();
        return this;
    }

    PublishedKeys inTime() {
        timeout = Uni.createFrom().nothing();
        return this;
    }

    @Nullable
    SigningKey peek(String kid) {
        return keys.peek(kid);
    }

    PublishedKeys answers(int status, String body) {
        return answers(() -> Uni.createFrom().item(new Backend.Answer(status, null, body)));
    }

    PublishedKeys answers(String keySet) {
        return answers(200, keySet);
    }

    PublishedKeys answers(Supplier<Uni<Backend.Answer>> answer) {
        endpoint = answer;
        return this;
    }

    PublishedKeys after(Duration duration) {
        clock.advance(duration);
        return this;
    }

    Uni<SigningKey> asking(String kid) {
        return keys.find(kid);
    }

    SigningKey find(String kid) {
        return asking(kid).await().atMost(Duration.ofSeconds(10));
    }

    void refuses(String kid, AuthReason reason) {
        assertThatThrownBy(() -> find(kid)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}

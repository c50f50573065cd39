package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.quarkiverse.clerk.auth.AuthReason;
import io.smallrye.mutiny.Uni;

/** The keys under test, an endpoint that answers what it is told to and counts, and a clock to move. */
final class PublishedKeys {

    final MovableClock clock = new MovableClock();
    final AtomicInteger fetches = new AtomicInteger();
    private volatile Supplier<Uni<JwksSource.Answer>> endpoint = () -> Uni.createFrom().nothing();
    private final SigningKeys keys;

    PublishedKeys() {
        this(JwksSigningKeys.TIMEOUT);
    }

    PublishedKeys(Duration timeout) {
        keys = new JwksSigningKeys(() -> {
            fetches.incrementAndGet();
            return endpoint.get();
        }, clock, timeout);
    }

    PublishedKeys answers(int status, String body) {
        return answers(() -> Uni.createFrom().item(new JwksSource.Answer(status, body)));
    }

    PublishedKeys answers(String keySet) {
        return answers(200, keySet);
    }

    PublishedKeys answers(Supplier<Uni<JwksSource.Answer>> answer) {
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

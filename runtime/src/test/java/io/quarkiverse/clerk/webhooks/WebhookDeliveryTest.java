package io.quarkiverse.clerk.webhooks;

import static io.quarkiverse.clerk.webhooks.WebhookReason.STORE_FAILED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.webhooks.event.WebhookBody;
import io.quarkiverse.clerk.webhooks.store.InMemoryWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookClaim;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.smallrye.mutiny.Uni;

/** What becomes of a message when the store of an application's own does anything it likes. */
class WebhookDeliveryTest {

    @Test
    void aStoreThatThrowsIsOneThatHasFailed() {
        var delivery = new WebhookDelivery("shop", new Throwing(), new TestObservers(event -> {
            throw new AssertionError("Nothing was claimed");
        }), Duration.ofMinutes(2),
                Duration.ofDays(1));
        assertThat(delivery.deliver(body("msg_1")).await().atMost(Duration.ofSeconds(10))).contains(STORE_FAILED);
    }

    @ParameterizedTest
    @CsvSource({ "shop, office, 2", "shop, shop, 1", "Café, CafÉ, 1", "/, \"//\", 2" })
    void applicationsThatRememberInTheSamePlaceGetAMessageEach(String one, String other, int times) {
        var store = new InMemoryWebhookStore(10, Clock.systemUTC());
        var delivered = new AtomicInteger();
        var observers = new TestObservers(event -> Uni.createFrom().voidItem().invoke(delivered::incrementAndGet));
        for (var application : List.of(one, other)) {
            var delivery = new WebhookDelivery(application, store, observers, Duration.ofMinutes(2), Duration.ofDays(1));
            assertThat(delivery.deliver(body("msg_1")).await().atMost(Duration.ofSeconds(10))).isEmpty();
        }
        assertThat(delivered).hasValue(times);
    }

    private static WebhookBody body(String id) {
        return WebhookBody.read(id, Instant.EPOCH, "{\"type\":\"user.upgraded\",\"data\":{}}".getBytes(UTF_8)).orElseThrow();
    }

    private static final class Throwing implements WebhookStore {

        @Override
        public Uni<WebhookClaim> claim(String id, Duration timeout) {
            throw new IllegalStateException("as the test wants it");
        }

        @Override
        public Uni<Void> complete(WebhookClaim claim, Duration retention) {
            throw new AssertionError("Nothing was claimed");
        }

        @Override
        public Uni<Void> release(WebhookClaim claim) {
            throw new AssertionError("Nothing was claimed");
        }
    }
}

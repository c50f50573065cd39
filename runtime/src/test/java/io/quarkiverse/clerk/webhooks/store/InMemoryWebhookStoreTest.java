package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.token.MovableClock;

/** Remembering in the process. */
class InMemoryWebhookStoreTest extends WebhookStoreContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private final MovableClock clock = new MovableClock();
    private final WebhookStore store = new InMemoryWebhookStore(1000, clock);

    @Override
    protected WebhookStore store() {
        return store;
    }

    @Override
    protected WebhookStore other() {
        return store;
    }

    @Override
    protected Duration shortly() {
        return Duration.ofMinutes(2);
    }

    @Override
    protected void pass() {
        clock.advance(shortly());
    }

    @Test
    void aClaimLastsToTheLastMillisecond() {
        claim(store, "msg_1", HOUR);
        clock.advance(HOUR.minusMillis(1));
        assertThat(claim(store, "msg_1", HOUR).status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void noMoreDeliveredMessagesAreRememberedThanAllowed() {
        var small = new InMemoryWebhookStore(100, clock);
        IntStream.range(0, 10_000).mapToObj(number -> claim(small, "msg_" + number, HOUR))
                .forEach(claim -> small.complete(claim, HOUR).await().indefinitely());
        assertThat(IntStream.range(0, 10_000).filter(number -> claim(small, "msg_" + number, HOUR).status() == COMPLETED))
                .hasSizeLessThanOrEqualTo(100).isNotEmpty();
    }

    @Test
    void theOldestAreForgottenFirst() {
        var small = new InMemoryWebhookStore(100, clock);
        IntStream.range(0, 10_000).mapToObj(number -> claim(small, "msg_" + number, HOUR))
                .forEach(claim -> small.complete(claim, HOUR).await().indefinitely());
        assertThat(IntStream.range(9_900, 10_000).mapToObj(number -> claim(small, "msg_" + number, HOUR).status()))
                .containsOnly(COMPLETED);
    }

    @Test
    void whatIsInProgressIsNeverForgottenToMakeRoom() {
        var small = new InMemoryWebhookStore(10, clock);
        IntStream.range(0, 1000).forEach(number -> claim(small, "claimed_" + number, HOUR));
        IntStream.range(0, 1000).mapToObj(number -> claim(small, "msg_" + number, HOUR))
                .forEach(claim -> small.complete(claim, HOUR).await().indefinitely());
        assertThat(IntStream.range(0, 1000).mapToObj(number -> claim(small, "claimed_" + number, HOUR).status()))
                .containsOnly(IN_PROGRESS);
    }
}

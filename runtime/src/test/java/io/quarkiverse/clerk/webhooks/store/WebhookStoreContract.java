package io.quarkiverse.clerk.webhooks.store;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.COMPLETED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.GRANTED;
import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

/** What every store does. */
public abstract class WebhookStoreContract {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int THREADS = 50;

    private final String id = "msg_" + UUID.randomUUID();

    /** {@return the store of one node} */
    protected abstract WebhookStore store();

    /** {@return the store of another node, where there can be one} */
    protected abstract WebhookStore other();

    /** {@return a time that is soon over, but not before a few steps are done} */
    protected abstract Duration shortly();

    /** Lets that time pass, or does nothing if it passes by itself. */
    protected abstract void pass();

    @Test
    void whatNobodyHasClaimedIsGranted() {
        assertThat(claim(store(), id, LONG)).extracting(WebhookClaim::status, WebhookClaim::id).containsExactly(GRANTED, id);
    }

    @Test
    void whatIsClaimedIsInProgressForOthers() {
        claim(store(), id, LONG);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(IN_PROGRESS);
        assertThat(claim(store(), id, LONG).status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void whatWasDeliveredIsCompletedForOthers() {
        complete(claim(store(), id, LONG), LONG);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
        assertThat(claim(store(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @Test
    void whatIsReleasedCanBeClaimed() {
        release(claim(store(), id, LONG));
        assertThat(claim(other(), id, LONG).status()).isEqualTo(GRANTED);
    }

    @Test
    void messagesDoNotDisturbEachOther() {
        complete(claim(store(), id + "a", LONG), LONG);
        assertThat(claim(store(), id + "b", LONG).status()).isEqualTo(GRANTED);
    }

    @Test
    void whatWasDeliveredIsForgottenAfterTheRetention() {
        complete(claim(store(), id, LONG), shortly());
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
        pass();
        assertThat(takeOver(id).status()).isEqualTo(GRANTED);
    }

    @Test
    void whatIsDeliveredIsRememberedForLongerThanItWasClaimed() {
        complete(claim(store(), id, shortly()), LONG);
        pass();
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @Test
    void whoIsTakenForDeadChangesNothingAnyMore() {
        var dead = claim(store(), id, shortly());
        pass();
        var successor = takeOver(id);
        complete(dead, LONG);
        assertThat(claim(store(), id, LONG).status()).isEqualTo(IN_PROGRESS);
        release(dead);
        assertThat(claim(store(), id, LONG).status()).isEqualTo(IN_PROGRESS);
        complete(successor, LONG);
        release(dead);
        assertThat(claim(store(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @Test
    void whatIsDeliveredTooLateCountsIfNobodyHasTakenItOver() {
        var claim = claim(store(), id, shortly());
        pass();
        awaitExpiry(claim);
        complete(claim, LONG);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @Test
    void whatIsReleasedTooLateCanBeClaimed() {
        var claim = claim(store(), id, shortly());
        pass();
        awaitExpiry(claim);
        release(claim);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(GRANTED);
    }

    @Test
    void completingTwiceIsCompletingOnce() {
        var claim = claim(store(), id, LONG);
        complete(claim, LONG);
        complete(claim, LONG);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @Test
    void whatWasDeliveredIsNotReleased() {
        var claim = claim(store(), id, LONG);
        complete(claim, LONG);
        release(claim);
        assertThat(claim(other(), id, LONG).status()).isEqualTo(COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "'", "\"", ";", ":", "%", "{}", "*", "\\", "?", "$1", "'; drop table clerk_webhook; --", "_" })
    void oddCharactersAreOnlyCharacters(String odd) {
        claim(store(), id + odd, LONG);
        assertThat(claim(store(), id + odd, LONG).status()).isEqualTo(IN_PROGRESS);
        assertThat(claim(store(), id + "x", LONG).status()).isEqualTo(GRANTED);
    }

    @Test
    void idsOf360CharactersAreToldApartByTheLast() {
        var start = id + "~".repeat(359 - id.length());
        complete(claim(store(), start + "1", LONG), LONG);
        assertThat(claim(store(), start + "1", LONG).status()).isEqualTo(COMPLETED);
        assertThat(claim(store(), start + "2", LONG).status()).isEqualTo(GRANTED);
    }

    @Test
    void idsAreToldApartByTheirCase() {
        claim(store(), id + "a", LONG);
        assertThat(claim(store(), id + "A", LONG).status()).isEqualTo(GRANTED);
    }

    @RepeatedTest(5)
    void ofManyAtOnceOneIsGranted() throws Exception {
        assertThat(atOnce(id)).containsOnlyOnce(GRANTED).containsOnly(GRANTED, IN_PROGRESS);
    }

    @RepeatedTest(3)
    void ofManyAtOnceOneTakesOver() throws Exception {
        var dead = claim(store(), id, shortly());
        pass();
        awaitExpiry(dead);
        assertThat(atOnce(id)).containsOnlyOnce(GRANTED).containsOnly(GRANTED, IN_PROGRESS);
    }

    @Test
    void ofManyAtOnceNoneIsGrantedWhatWasDelivered() throws Exception {
        complete(claim(store(), id, LONG), LONG);
        assertThat(atOnce(id)).containsOnly(COMPLETED);
    }

    /** Where time passes by itself. */
    protected void awaitExpiry(WebhookClaim claim) {
    }

    private List<WebhookClaim.Status> atOnce(String id) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var work = new ArrayList<Callable<WebhookClaim.Status>>();
        for (int i = 0; i < THREADS; i++) {
            var node = i % 2 == 0 ? store() : other();
            work.add(() -> {
                start.await();
                return claim(node, id, LONG).status();
            });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var statuses = new ArrayList<WebhookClaim.Status>();
            for (Future<WebhookClaim.Status> status : threads.invokeAll(work)) {
                statuses.add(status.get());
            }
            return Collections.unmodifiableList(statuses);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Claims until it is granted, which is at once where time passes when it is told to. */
    private WebhookClaim takeOver(String id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var claim = claim(other(), id, LONG);
        while (claim.status() != GRANTED && System.nanoTime() < end) {
            claim = claim(other(), id, LONG);
        }
        return claim;
    }

    protected static WebhookClaim claim(WebhookStore store, String id, Duration timeout) {
        return store.claim(id, timeout).await().atMost(PATIENCE);
    }

    /** {@return whether the store itself has given up, and not who has waited for it} */
    protected static boolean isLate(Uni<?> answer) {
        return answer.replaceWith(false).onFailure(TimeoutException.class).recoverWithItem(true).await().atMost(PATIENCE);
    }

    private void complete(WebhookClaim claim, Duration retention) {
        store().complete(claim, retention).await().atMost(PATIENCE);
    }

    private void release(WebhookClaim claim) {
        store().release(claim).await().atMost(PATIENCE);
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_KID_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;
import static io.quarkiverse.clerk.auth.TestKeys.INSTANCE;
import static io.quarkiverse.clerk.auth.TestKeys.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;

/** When the published keys are fetched, and by whom. */
class JwksSigningKeysTest {

    private static final String ONE_KEY = TestJwks.of("ins_1", INSTANCE);
    private static final String BOTH_KEYS = TestJwks.set(TestJwks.key("ins_1", INSTANCE), TestJwks.key("ins_2", OTHER));

    private final PublishedKeys published = new PublishedKeys();

    @Test
    void nothingIsFetchedBeforeTheFirstToken() {
        published.answers(ONE_KEY).asking("ins_1");
        assertThat(published.fetches).hasValue(0);
    }

    @Test
    void theFirstTokenFetchesTheKeys() {
        assertThat(published.answers(ONE_KEY).find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }

    @Test
    void theNextTokenFetchesNothing() {
        published.answers(ONE_KEY).find("ins_1");
        published.find("ins_1");
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void aTokenWithoutAKeyIdIsOfNoKey() {
        published.answers(ONE_KEY).refuses(null, JWK_KID_MISMATCH);
    }

    @Test
    void theSetIsFetchedAnewAfterFiveMinutes() {
        published.answers(ONE_KEY).find("ins_1");
        published.after(Duration.ofMinutes(5)).find("ins_1");
        assertThat(published.fetches).hasValue(2);
    }

    @Test
    void theSetIsNotFetchedAnewBefore() {
        published.answers(ONE_KEY).find("ins_1");
        published.after(Duration.ofMinutes(5).minusMillis(1)).find("ins_1");
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void aKeyIsSeenWithoutWaitingWhileItsSetIsYoung() {
        assertThat(published.answers(ONE_KEY).peek("ins_1")).isNull();
        var found = published.find("ins_1");
        assertThat(published.after(Duration.ofMinutes(5).minusMillis(1)).peek("ins_1")).isEqualTo(found);
        assertThat(published.peek("ins_2")).isNull();
        assertThat(published.after(Duration.ofMillis(1)).peek("ins_1")).isNull();
    }

    @Test
    void theSameKeyInTheNextSetIsTheSame() {
        var first = published.answers(ONE_KEY).find("ins_1");
        assertThat(published.answers(BOTH_KEYS).after(Duration.ofMinutes(5)).find("ins_1")).isEqualTo(first);
    }

    @Test
    void unknownKeyIdsFetchAtMostOnceInThirtySeconds() {
        published.answers(ONE_KEY).find("ins_1");
        published.after(Duration.ofSeconds(30));
        for (int forged = 0; forged < 100; forged++) {
            published.refuses("forged_" + forged, JWK_KID_MISMATCH);
        }
        published.after(Duration.ofSeconds(30).minusMillis(1)).refuses("forged", JWK_KID_MISMATCH);
        assertThat(published.fetches).hasValue(2);
    }

    @Test
    void aNewKeyIsFoundAfterThirtySeconds() {
        published.answers(ONE_KEY).find("ins_1");
        published.answers(BOTH_KEYS).after(Duration.ofSeconds(30));
        assertThat(published.find("ins_2").key()).isEqualTo(OTHER.getPublic());
    }

    @Test
    void aWithdrawnKeyIsGoneWithTheNextSet() {
        published.answers(BOTH_KEYS).find("ins_1");
        published.answers(ONE_KEY).after(Duration.ofMinutes(5)).find("ins_1");
        published.refuses("ins_2", JWK_KID_MISMATCH);
    }

    @Test
    void aReplacedKeyIsTheNewOneWithTheNextSet() {
        published.answers(ONE_KEY).find("ins_1");
        published.answers(TestJwks.of("ins_1", OTHER)).after(Duration.ofMinutes(5));
        assertThat(published.find("ins_1").key()).isEqualTo(OTHER.getPublic());
    }

    @Test
    void twoHundredTokensAtOnceFetchOnce() throws InterruptedException, ExecutionException, TimeoutException {
        published.answers(ONE_KEY);
        assertAllFindAtOnce();
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void tokensAtOnceFetchOnceForEachRenewal() throws InterruptedException, ExecutionException, TimeoutException {
        published.answers(ONE_KEY);
        for (int round = 1; round <= 20; round++) {
            assertAllFindAtOnce();
            assertThat(published.fetches).hasValue(round);
            published.after(Duration.ofMinutes(5));
        }
    }

    @Test
    void whoeverComesDuringAFetchWaitsForIt() {
        var answer = new CompletableFuture<Backend.Answer>();
        published.answers(() -> Uni.createFrom().completionStage(answer));
        var first = waiting();
        var second = waiting();
        answer.complete(new Backend.Answer(200, null, ONE_KEY));
        first.awaitItem();
        second.awaitItem();
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void whoeverGivesUpWaitingDoesNotEndTheFetchForOthers() {
        var answer = new CompletableFuture<Backend.Answer>();
        published.answers(() -> Uni.createFrom().completionStage(answer));
        var first = waiting();
        var second = waiting();
        first.cancel();
        answer.complete(new Backend.Answer(200, null, ONE_KEY));
        assertThat(second.awaitItem().getItem().key()).isEqualTo(INSTANCE.getPublic());
    }

    @Test
    void aFetchThatAllHaveGivenUpIsStillOfUse() {
        var answer = new CompletableFuture<Backend.Answer>();
        published.answers(() -> Uni.createFrom().completionStage(answer));
        waiting().cancel();
        answer.complete(new Backend.Answer(200, null, ONE_KEY));
        published.find("ins_1");
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void aFetchThatIsNeverAnsweredIsGivenUp() {
        published.timesOut().answers(() -> Uni.createFrom().nothing()).refuses("ins_1", UNEXPECTED_ERROR);
    }

    @Test
    void aFetchThatWasGivenUpDoesNotStopTheNext() {
        var silent = published.timesOut().answers(() -> Uni.createFrom().nothing());
        silent.refuses("ins_1", UNEXPECTED_ERROR);
        silent.inTime().answers(ONE_KEY).after(JwksSigningKeys.INTERVAL_WITHOUT_KEYS);
        assertThat(silent.find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }

    private UniAssertSubscriber<SigningKey> waiting() {
        return published.asking("ins_1").subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private void assertAllFindAtOnce() throws InterruptedException, ExecutionException, TimeoutException {
        var threads = Executors.newFixedThreadPool(200);
        try {
            var start = new CountDownLatch(1);
            List<Future<SigningKey>> found = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                found.add(threads.submit(() -> {
                    start.await();
                    return published.find("ins_1");
                }));
            }
            start.countDown();
            for (var key : found) {
                assertThat(key.get(10, TimeUnit.SECONDS).key()).isEqualTo(INSTANCE.getPublic());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.JWK_KID_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.JWK_REMOTE_FAILED_TO_LOAD;
import static io.quarkiverse.clerk.auth.AuthReason.SECRET_KEY_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;
import static io.quarkiverse.clerk.auth.TestKeys.INSTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.Backend;
import io.smallrye.mutiny.Uni;

/** What becomes of requests while the keys cannot be had. */
class JwksOutageTest {

    private static final String KEYS = TestJwks.of("ins_1", INSTANCE);

    private static final String REFUSED = "{\"errors\":[{\"code\":\"clerk_key_invalid\"}]}";

    private final PublishedKeys published = new PublishedKeys();

    @Test
    void aSecretKeyThatIsNotAcceptedIsReportedAsSuch() {
        published.answers(401, REFUSED).refuses("ins_1", SECRET_KEY_INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = { 204, 301, 400, 401, 403, 404, 429, 500, 502, 503 })
    void anyOtherStatusIsAFailure(int status) {
        published.answers(status, KEYS).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "5", "{}", "{\"keys\":null}", "{\"keys\":[]}", "{\"keys\":5}",
            "{\"keys\":[5]}", "{\"keys\":[null]}", "{\"keys\":[{}]}", "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"ins_1\"}]}" })
    void aBodyWithoutKeysIsAFailure(String body) {
        published.answers(body).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
    }

    @Test
    void aBodyThatIsNoJsonIsNotClerksAnswer() {
        published.answers("<html>").refuses("ins_1", UNEXPECTED_ERROR);
    }

    @Test
    void noAnswerIsAFailure() {
        published.answers(() -> Uni.createFrom().failure(new IOException("refused")))
                .refuses("ins_1", UNEXPECTED_ERROR);
    }

    @Test
    void aFaultOfTheClientIsAFailure() {
        published.answers(() -> {
            throw new IllegalStateException("a fault");
        }).refuses("ins_1", UNEXPECTED_ERROR);
    }

    @ParameterizedTest
    @ValueSource(ints = { 429, 500, 503 })
    void whatMayPassIsTriedFiveTimesAtGrowingIntervals(int status) {
        published.answers(status, "").refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        assertThat(published.fetches).hasValue(5);
        assertThat(published.delays).hasSize(4).zipSatisfy(List.of(125, 250, 500, 1000),
                (delay, least) -> assertThat(delay.toMillis()).isBetween((long) least, 2L * least - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403, 404 })
    void whatWillNotPassIsTriedOnce(int status) {
        published.answers(status, "").refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        assertThat(published.fetches).hasValue(1);
    }

    @Test
    void aSecondAttemptMaySucceed() {
        var answers = List.of(new Backend.Answer(500, null, ""), new Backend.Answer(200, null, KEYS)).iterator();
        published.answers(() -> Uni.createFrom().item(answers.next()));
        assertThat(published.find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }

    @Test
    void clerkSaysWhenToComeBack() {
        var answers = List.of(new Backend.Answer(429, "2", ""), new Backend.Answer(200, null, KEYS)).iterator();
        published.answers(() -> Uni.createFrom().item(answers.next())).find("ins_1");
        assertThat(published.delays).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void nobodyWaitsLongerThanAFetchMayTake() {
        published.answers(() -> Uni.createFrom().item(new Backend.Answer(429, "60", "")))
                .refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        assertThat(published.delays).isEmpty();
    }

    @Test
    void withoutKeysAFetchIsTriedEveryTwoSeconds() {
        published.answers(404, "").refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        published.after(Duration.ofSeconds(2).minusMillis(1)).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        assertThat(published.fetches).hasValue(1);
        published.after(Duration.ofMillis(1)).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        assertThat(published.fetches).hasValue(2);
    }

    @Test
    void betweenTwoTriesTheReasonStaysTheSame() {
        published.answers(401, REFUSED).refuses("ins_1", SECRET_KEY_INVALID);
        published.refuses("ins_1", SECRET_KEY_INVALID);
    }

    @Test
    void knownKeysStayInUseDuringAnOutage() {
        published.answers(KEYS).find("ins_1");
        published.answers(503, "").after(Duration.ofHours(1).minusMillis(1));
        assertThat(published.find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }

    @Test
    void knownKeysAreNotUsedForEver() {
        published.answers(KEYS).find("ins_1");
        published.answers(503, "").after(Duration.ofHours(1)).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
    }

    @Test
    void useDuringAnOutageDoesNotMakeKeysYounger() {
        published.answers(KEYS).find("ins_1");
        published.answers(503, "").after(Duration.ofMinutes(59)).find("ins_1");
        published.after(Duration.ofMinutes(1)).refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
    }

    @Test
    void duringAnOutageAFetchIsTriedEveryThirtySeconds() {
        published.answers(KEYS).find("ins_1");
        published.answers(404, "").after(Duration.ofMinutes(5)).find("ins_1");
        published.after(Duration.ofSeconds(30).minusMillis(1)).find("ins_1");
        assertThat(published.fetches).hasValue(2);
        published.after(Duration.ofMillis(1)).find("ins_1");
        assertThat(published.fetches).hasValue(3);
    }

    @Test
    void anUnknownKeyIsUnknownDuringAnOutageToo() {
        published.answers(KEYS).find("ins_1");
        published.answers(503, "").after(Duration.ofSeconds(30)).refuses("ins_2", JWK_KID_MISMATCH);
    }

    @Test
    void keysAreFoundAgainWhenTheOutageIsOver() {
        published.answers(503, "").refuses("ins_1", JWK_REMOTE_FAILED_TO_LOAD);
        published.answers(KEYS).after(Duration.ofSeconds(2));
        assertThat(published.find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }

    @Test
    void aFailedRenewalIsMadeUpFor() {
        published.answers(KEYS).find("ins_1");
        published.answers(503, "").after(Duration.ofMinutes(59)).find("ins_1");
        published.answers(KEYS).after(Duration.ofSeconds(30)).find("ins_1");
        published.answers(503, "").after(Duration.ofMinutes(59));
        assertThat(published.find("ins_1").key()).isEqualTo(INSTANCE.getPublic());
    }
}

package io.quarkiverse.clerk.auth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend.Answer;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.TestBackend;
import io.quarkiverse.clerk.auth.TokenType;
import io.smallrye.mutiny.Uni;

/** How often Clerk is asked about an opaque token. */
class OpaqueTokensCacheTest {

    private static final String GOOD = "{\"id\":\"ak_id\",\"subject\":\"user_1\"}";

    private final MovableClock clock = new MovableClock();
    private final MachineTokenOptions options = new MachineTokenOptions(Set.of(), Duration.ZERO, Duration.ofSeconds(30),
            Duration.ofSeconds(5));

    @Test
    void anAcceptedTokenIsAskedAboutAgainAfterItsTime() {
        var clerk = TestBackend.answers(200, GOOD);
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        verify(tokens);
        clock.advance(Duration.ofMillis(29_999));
        assertThat(verify(tokens).subject()).isEqualTo("user_1");
        assertThat(clerk.calls()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        clerk.thenAnswers(404, "{}");
        refuses(tokens, AuthReason.TOKEN_INVALID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "404|{}", "400|", "422|{}", "200|{\"active\":false}",
            "200|{\"subject\":\"user_1\",\"revoked\":true}", "200|{\"subject\":\"user_1\",\"expiration\":1}" })
    void aRefusedTokenIsAskedAboutAgainSooner(int status, @Nullable String body) {
        var clerk = TestBackend.answers(status, body == null ? "" : body);
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        assertRefused(tokens);
        clock.advance(Duration.ofMillis(4_999));
        assertRefused(tokens);
        assertThat(clerk.calls()).hasSize(1);
        clock.advance(Duration.ofMillis(1));
        clerk.thenAnswers(200, GOOD);
        assertThat(verify(tokens).subject()).isEqualTo("user_1");
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageIsNotRemembered(TestBackend clerk) {
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        assertRefused(tokens);
        clerk.thenAnswers(200, GOOD);
        assertThat(verify(tokens).subject()).isEqualTo("user_1");
    }

    static Stream<TestBackend> outages() {
        return Stream.of(TestBackend.down(), TestBackend.answers(500, ""), TestBackend.answers(401, "{}"),
                TestBackend.answers(403, "{}"), TestBackend.answers(429, ""), TestBackend.answers(200, "<html>"),
                TestBackend.answers(200, "{}"));
    }

    @Test
    void aTokenThatExpiresMeanwhileIsRefusedAllTheSame() {
        var clerk = TestBackend.answers(200, "{\"subject\":\"user_1\",\"expiration\":1750000010}");
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        verify(tokens);
        clock.advance(Duration.ofSeconds(10));
        refuses(tokens, AuthReason.TOKEN_INVALID);
        assertThat(clerk.calls()).hasSize(1);
    }

    @Test
    void theOptionsSayForHowLong() {
        var cache = new TestCache();
        verify(tokens(TestBackend.answers(200, GOOD), cache, "sk_1"));
        assertThat(cache.timesToLive.values()).containsExactly(Duration.ofSeconds(30));
        cache = new TestCache();
        assertRefused(tokens(TestBackend.answers(200, "{\"active\":false}"), cache, "sk_1"));
        assertThat(cache.timesToLive.values()).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void noTimeAtAllAsksEachTime() {
        var clerk = TestBackend.answers(200, GOOD);
        var tokens = new OpaqueTokens(clerk, calls("sk_1"), new InMemoryMachineTokenCache(10, clock),
                new MachineTokenOptions(Set.of(), Duration.ZERO, Duration.ZERO, Duration.ZERO), clock);
        verify(tokens);
        verify(tokens);
        assertThat(clerk.calls()).hasSize(2);
    }

    @Test
    void whoeverAsksAtTheSameTimeGetsTheSameAnswer() {
        var answer = new CompletableFuture<Answer>();
        var clerk = TestBackend.answers(Uni.createFrom().completionStage(answer));
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        var first = tokens.verify(TokenType.API_KEY, "ak_1").subscribeAsCompletionStage();
        var second = tokens.verify(TokenType.API_KEY, "ak_1").subscribeAsCompletionStage();
        var other = tokens.verify(TokenType.API_KEY, "ak_2").subscribeAsCompletionStage();
        answer.complete(new Answer(200, null, GOOD));
        assertThat(first.join()).isEqualTo(second.join());
        assertThat(other.join().token()).isEqualTo("ak_2");
        assertThat(clerk.calls()).hasSize(2);
    }

    @Test
    void whoeverGoesAwayLeavesTheOthersTheirAnswer() {
        var answer = new CompletableFuture<Answer>();
        var clerk = TestBackend.answers(Uni.createFrom().completionStage(answer));
        var tokens = tokens(clerk, new InMemoryMachineTokenCache(10, clock), "sk_1");
        var first = tokens.verify(TokenType.API_KEY, "ak_1").subscribe().with(principal -> {
        });
        var second = tokens.verify(TokenType.API_KEY, "ak_1").subscribeAsCompletionStage();
        first.cancel();
        answer.complete(new Answer(200, null, GOOD));
        assertThat(second.join().subject()).isEqualTo("user_1");
    }

    @Test
    void theKeyRevealsNeitherTokenNorSecret() {
        var cache = new TestCache();
        verify(tokens(TestBackend.answers(200, GOOD), cache, "sk_1"));
        assertThat(cache.answers.keySet()).singleElement().asString().matches("[0-9a-f]{64}");
        assertThat(cache.answers.toString()).doesNotContain("ak_1", "sk_1");
    }

    @Test
    void whatOneInstanceSaysIsNotWhatAnotherWould() {
        var cache = new TestCache();
        verify(tokens(TestBackend.answers(200, GOOD), cache, "sk_1"));
        refuses(tokens(TestBackend.answers(404, "{}"), cache, "sk_2"), AuthReason.TOKEN_INVALID);
        assertThat(cache.answers).hasSize(2);
    }

    @Test
    void oneKindsAnswerIsNotAnothers() {
        var cache = new TestCache();
        var tokens = tokens(TestBackend.answers(200, GOOD), cache, "sk_1");
        verify(tokens);
        tokens.verify(TokenType.M2M_TOKEN, "ak_1").await().indefinitely();
        assertThat(cache.answers).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "garbage", "200", "200 ", "200 garbage", "200 []", "200 {}", "abc {}", "500 {}", "-1 x",
            "99999999999 {}", "401 {}", "\u0000", "200\t{\"subject\":\"user_2\"}" })
    void whatIsNoAnswerInTheCacheCountsAsNone(String garbage) {
        assertThat(verify(tokens(TestBackend.answers(200, GOOD), new TestCache() {
            @Override
            public Uni<@Nullable String> get(String key) {
                return Uni.createFrom().item(garbage);
            }
        }, "sk_1")).subject()).isEqualTo("user_1");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCacheThatCannotBeReadCountsAsEmpty(Supplier<Uni<@Nullable String>> failure) {
        assertThat(verify(tokens(TestBackend.answers(200, GOOD), new TestCache() {
            @Override
            public Uni<@Nullable String> get(String key) {
                return failure.get();
            }
        }, "sk_1")).subject()).isEqualTo("user_1");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCacheThatCannotBeWrittenIsPassedOver(Supplier<Uni<Void>> failure) {
        var tokens = tokens(TestBackend.answers(200, GOOD), new TestCache() {
            @Override
            public Uni<Void> put(String key, String answer, Duration timeToLive) {
                return failure.get();
            }
        }, "sk_1");
        assertThat(verify(tokens).subject()).isEqualTo("user_1");
        assertThat(verify(tokens).subject()).isEqualTo("user_1");
    }

    static Stream<Supplier<Uni<?>>> failures() {
        return Stream.of(() -> Uni.createFrom().failure(new IllegalStateException("down")), () -> null, () -> {
            throw new IllegalStateException("broken");
        });
    }

    private OpaqueTokens tokens(TestBackend clerk, MachineTokenCache cache, String secretKey) {
        return new OpaqueTokens(clerk, calls(secretKey), cache, options, clock);
    }

    private static BackendCalls calls(String secretKey) {
        return new BackendCalls("https://api.clerk.com", "v1", secretKey, null);
    }

    private static ClerkPrincipal verify(OpaqueTokens tokens) {
        return tokens.verify(TokenType.API_KEY, "ak_1").await().atMost(Duration.ofSeconds(10));
    }

    private static void assertRefused(OpaqueTokens tokens) {
        assertThatThrownBy(() -> verify(tokens)).isInstanceOf(Refused.class);
    }

    private static void refuses(OpaqueTokens tokens, AuthReason reason) {
        assertThatThrownBy(() -> verify(tokens)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}

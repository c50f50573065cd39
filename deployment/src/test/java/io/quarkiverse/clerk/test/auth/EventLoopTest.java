package io.quarkiverse.clerk.test.auth;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.ext.web.Router;

/** Whatever comes, and however long Clerk takes, an event loop goes on serving others. */
class EventLoopTest {

    private static final int PORT = 4837;
    private static final int REQUESTS = 1000;
    private static final String OURS = "io.quarkiverse.clerk.auth.";
    private static final int AT_ONCE = 16;
    private static final long MAXIMUM_MILLIS = 20;
    private static final Duration CLERK_TAKES = Duration.ofSeconds(2);
    private static final Pattern WAITS = Pattern.compile("\\.(park|wait0?|sleep0?|await|poll|epollWait|read0?|connect0?)\\(");
    private static final Logger CHECKER = Logger.getLogger("io.vertx.core.impl.BlockedThreadChecker");
    private static final InstanceKey KEY = new InstanceKey(1);
    private static final String ISSUER = "\"iss\":\"https://happy-hippo-1.clerk.accounts.dev\"";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, TestClock.class, Checker.class, Stub.class,
                    InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_loop")
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,api_key")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    /** Sets the checker to the limit, and has a route that goes beyond it. */
    @Singleton
    public static class Checker implements VertxOptionsCustomizer {

        @Override
        public void accept(VertxOptions options) {
            options.setMaxEventLoopExecuteTime(MAXIMUM_MILLIS).setMaxEventLoopExecuteTimeUnit(MILLISECONDS)
                    .setWarningExceptionTime(MAXIMUM_MILLIS).setWarningExceptionTimeUnit(MILLISECONDS)
                    .setBlockedThreadCheckInterval(5).setBlockedThreadCheckIntervalUnit(MILLISECONDS);
        }

        void routes(@Observes Router router) {
            router.get("/blocks").handler(context -> {
                LockSupport.parkNanos(MILLISECONDS.toNanos(10 * MAXIMUM_MILLIS));
                context.end();
            });
        }
    }

    /** What the checker says. */
    static final class Warnings extends Handler {

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }

        /** {@return where the event loop was, of each warning that has a frame of a class whose name begins so} */
        List<List<String>> within(String className) {
            return records.stream().filter(record -> record.getThrown() != null)
                    .map(record -> Stream.of(record.getThrown().getStackTrace()).map(StackTraceElement::toString).toList())
                    .filter(frames -> frames.stream().anyMatch(frame -> frame.contains(className)))
                    .toList();
        }

        /** {@return those of them in which it waited for something: the others may be pauses of the machine} */
        List<List<String>> waitingWithin(String className) {
            return within(className).stream().filter(frames -> WAITS.matcher(frames.get(0)).find()).toList();
        }
    }

    static Stub clerk;

    @TestHTTPResource
    URI root;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
        clerk.answer("/v1/jwks", request -> {
            LockSupport.parkNanos(CLERK_TAKES.toNanos());
            return new Stub.Answer(200, Map.of(), KEY.jwks());
        });
        clerk.answer("/api_keys/verify", request -> request.body().contains("good")
                ? new Stub.Answer(200, Map.of(), "{\"id\":\"ak_1\",\"subject\":\"user_ann\"}")
                : new Stub.Answer(404, Map.of(), "{}"));
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @Test
    void isNeverBlocked() {
        // Classes are loaded by the first requests, which takes longer than anything that requests do later.
        assertThat(send(mix())).containsOnlyKeys(200, 307, 401);

        var warnings = new Warnings();
        CHECKER.addHandler(warnings);
        try {
            TestClock.advance(Duration.ofSeconds(31));
            var answers = send(mix());
            assertThat(clerk.count("/v1/jwks")).as("slow fetches").isEqualTo(2);
            assertThat(answers).containsEntry(200, 5L * REQUESTS / 10).containsEntry(307, REQUESTS / 10L);
            assertThat(warnings.waitingWithin(OURS)).isEmpty();
            // Each kind of request is there a hundred times, and a slow one would be reported as often.
            assertThat(warnings.within(OURS)).hasSizeLessThan(REQUESTS / 100);

            send(List.of(get("blocks")));
            assertThat(warnings.waitingWithin(Checker.class.getSimpleName())).as("of a route that blocks").isNotEmpty();
        } finally {
            CHECKER.removeHandler(warnings);
        }
    }

    private List<HttpRequest> mix() {
        var known = KEY.token(ISSUER);
        var unknownKey = KEY.sign("{\"alg\":\"RS256\",\"kid\":\"ins_2\"}", "{\"sub\":\"user_ann\",\"exp\":4000000000}");
        List<IntFunction<HttpRequest>> kinds = List.of(
                i -> bearer(known),
                i -> bearer(KEY.token(ISSUER, "\"nr\":" + i)),
                i -> bearer(known.replaceFirst("\\.[^.]*$", "." + "A".repeat(342))),
                i -> bearer("A".repeat(20_000)),
                i -> bearer(unknownKey),
                i -> bearer("ak_good" + i % 7),
                i -> bearer("ak_bad" + i % 7),
                i -> get("user", "Sec-Fetch-Dest", "document"),
                i -> get("user", "Cookie", "__clerk_db_jwt=dvb; __client_uat=1; __session=" + known),
                i -> get("open"));
        return IntStream.range(0, REQUESTS).mapToObj(i -> kinds.get(i % kinds.size()).apply(i)).toList();
    }

    private HttpRequest bearer(String token) {
        return get("user", "Authorization", "Bearer " + token);
    }

    private HttpRequest get(String path, String... headers) {
        var request = HttpRequest.newBuilder(root.resolve(path));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** {@return how many answers of each status there were} */
    private Map<Integer, Long> send(List<HttpRequest> requests) {
        var permits = new Semaphore(AT_ONCE);
        return requests.stream()
                .map(request -> {
                    permits.acquireUninterruptibly();
                    return http.sendAsync(request, BodyHandlers.discarding())
                            .whenComplete((answer, failure) -> permits.release());
                })
                .toList().stream().map(CompletableFuture::join)
                .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    }
}

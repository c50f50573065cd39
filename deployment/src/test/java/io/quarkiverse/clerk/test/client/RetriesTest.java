package io.quarkiverse.clerk.test.client;

import static io.quarkiverse.clerk.test.client.RawServer.json;
import static io.quarkiverse.clerk.test.client.RawServer.reset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkus.test.QuarkusUnitTest;

/** Which calls are made again, when and how often, with both clients. */
class RetriesTest extends FaultyClerk {

    private static final String USER = "{\"id\":\"user_1\"}";
    private static final CreateUserRequest NEW_USER = CreateUserRequest.builder().username("eve").build();

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawServer.class, Way.class, BothWays.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_retries")
            .overrideConfigKey("quarkus.clerk.api-url", URL)
            .overrideConfigKey("quarkus.clerk.client.retry.delay", "1MS");

    @BothWays
    void aProblemOfClerkThatPassesIsNotNoticed(String way) {
        server.replies(json(500, "{}"), json(503, "{}"), reset(), json(200, USER));

        assertThat(Way.valueOf(way).users(blocking, mutiny).get("user_1").id()).isEqualTo("user_1");
        assertThat(server.requestLines()).hasSize(4).containsOnly("GET /v1/users/user_1 HTTP/1.1");
    }

    @BothWays
    void aProblemThatStaysIsThrownAfterAFewAttempts(String way) {
        server.replies(json(500, "{}"));

        assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).get("user_1"))
                .isInstanceOf(ClerkApiException.ServerError.class).hasMessage("GET /v1/users/user_1: 500");
        assertThat(server.requests()).hasSize(4);
    }

    @BothWays
    void aRateLimitInSecondsIsWaitedFor(String way) {
        server.replies(json(429, "{}", "Retry-After: 1"), json(200, USER));

        long began = System.nanoTime();
        assertThat(Way.valueOf(way).users(blocking, mutiny).get("user_1").id()).isEqualTo("user_1");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(990));
    }

    @BothWays
    void aRateLimitUntilADateIsWaitedFor(String way) {
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
        server.replies(json(429, "{}", "Retry-After: " + date), json(200, USER));

        long began = System.nanoTime();
        assertThat(Way.valueOf(way).users(blocking, mutiny).get("user_1").id()).isEqualTo("user_1");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(500));
    }

    @BothWays
    void aRateLimitThatIsTooLongIsThrownAtOnce(String way) {
        server.replies(json(429, "{}", "Retry-After: 21"));

        assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).get("user_1"))
                .asInstanceOf(type(ClerkApiException.RateLimited.class))
                .extracting(ClerkApiException::retryAfter).isEqualTo(Duration.ofSeconds(21));
        assertThat(server.requests()).hasSize(1);
    }

    @BothWays
    void whatDoesNotPassIsNotTriedAgain(String way) {
        for (int status : new int[] { 400, 401, 403, 404, 409, 422, 501 }) {
            server.replies(json(status, "{}"));
            assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).get("user_1"))
                    .asInstanceOf(type(ClerkApiException.class))
                    .extracting(ClerkApiException::status).isEqualTo(status);
            assertThat(server.requests()).as("requests after %d", status).hasSize(1);
        }
    }

    /** A gateway that was taken over, or misled, would otherwise be handed the secret key somewhere else. */
    @BothWays
    void aRedirectIsNotFollowedWithTheKey(String way) {
        for (int status : new int[] { 301, 302, 303, 307, 308 }) {
            server.replies(json(status, "", "Location: " + URL + "/elsewhere"), json(200, USER));
            assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).get("user_1"))
                    .asInstanceOf(type(ClerkApiException.ServerError.class))
                    .extracting(ClerkApiException::status).isEqualTo(status);
            assertThat(server.requestLines()).containsExactly("GET /v1/users/user_1 HTTP/1.1");
        }
    }

    @BothWays
    void deletingIsTriedAgain(String way) {
        server.replies(json(502, "{}"), json(200, "{\"id\":\"user_1\",\"object\":\"user\",\"deleted\":true}"));

        assertThat(Way.valueOf(way).users(blocking, mutiny).delete("user_1").deleted()).isTrue();
        assertThat(server.requests()).hasSize(2);
    }

    @BothWays
    void whatIsNotToBeDoneTwiceIsNotTriedAgain(String way) {
        server.replies(json(503, "{}"));

        assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).create(NEW_USER))
                .isInstanceOf(ClerkApiException.ServerError.class);
        assertThatThrownBy(() -> Way.valueOf(way).users(blocking, mutiny).update("user_1", UpdateUserRequest.builder().build()))
                .isInstanceOf(ClerkApiException.ServerError.class);
        assertThat(server.requestLines())
                .containsExactly("POST /v1/users HTTP/1.1", "PATCH /v1/users/user_1 HTTP/1.1");
    }

    @BothWays
    void withRetriesEverythingIsTriedAgainWithTheSameBody(String way) {
        server.replies(json(503, "{}"), reset(), json(200, USER));

        assertThat(Way.valueOf(way).withRetries(blocking, mutiny).create(NEW_USER).id()).isEqualTo("user_1");
        assertThat(server.requests()).hasSize(3).allMatch(request -> request.endsWith("\r\n\r\n{\"username\":\"eve\"}"));
    }

    @BothWays
    void withoutRetriesNothingIsTriedAgain(String way) {
        server.replies(json(503, "{}"));

        assertThatThrownBy(() -> Way.valueOf(way).withoutRetries(blocking, mutiny).get("user_1"))
                .isInstanceOf(ClerkApiException.ServerError.class);
        assertThat(server.requests()).hasSize(1);
    }

    @BothWays
    void whatIsSaidLastCounts(String way) {
        server.replies(json(503, "{}"));

        assertThatThrownBy(() -> Way.valueOf(way).withoutRetries(blocking.withRetries(), mutiny.withRetries()).get("user_1"))
                .isInstanceOf(ClerkApiException.ServerError.class);
        assertThat(server.requests()).hasSize(1);
    }
}

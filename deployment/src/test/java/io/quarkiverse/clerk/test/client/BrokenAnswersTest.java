package io.quarkiverse.clerk.test.client;

import static io.quarkiverse.clerk.test.client.RawServer.half;
import static io.quarkiverse.clerk.test.client.RawServer.html;
import static io.quarkiverse.clerk.test.client.RawServer.json;
import static io.quarkiverse.clerk.test.client.RawServer.reset;
import static io.quarkiverse.clerk.test.client.RawServer.silent;
import static io.quarkiverse.clerk.test.client.RawServer.slow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkiverse.clerk.test.client.RawServer.Reply;
import io.quarkus.test.QuarkusUnitTest;

/** What is made of an answer that does not come, or cannot be read, with both clients. */
class BrokenAnswersTest extends FaultyClerk {

    private static final String SECRET = "tok_do_not_show";
    private static final String QUERY = "ann@example.com";
    private static final String USER = "{\"id\":\"user_1\",\"username\":\"" + SECRET + "\"}";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(RawServer.class, Way.class, BothWays.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_broken")
            .overrideConfigKey("quarkus.clerk.api-url", URL)
            .overrideConfigKey("quarkus.rest-client.clerk.read-timeout", "300")
            .overrideConfigKey("quarkus.clerk.client.retry.max-retries", "1")
            .overrideConfigKey("quarkus.clerk.client.retry.delay", "1MS")
            .setLogRecordPredicate(record -> record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(BrokenAnswersTest::checkLog);

    @BothWays
    void aResetIsNoAnswer(String way) {
        assertThat(failure(way, reset())).hasMessageMatching("GET /v1/users: no answer \\(\\w+\\)")
                .hasRootCauseInstanceOf(IOException.class);
    }

    @BothWays
    void anAnswerThatNeverEndsIsGivenUp(String way) {
        assertThat(failure(way, slow("[" + USER + "]"))).hasMessageMatching("GET /v1/users: no answer \\(\\w+\\)");
    }

    @BothWays
    void anAnswerThatNeverBeginsIsNoneInTime(String way) {
        assertThat(failure(way, silent())).hasMessage("GET /v1/users: no answer in time")
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @BothWays
    void anAnswerThatEndsInTheMiddleIsNone(String way) {
        assertThat(failure(way, half("[" + USER + "]"))).hasMessageMatching("GET /v1/users: no answer \\(\\w+\\)");
    }

    @BothWays
    void truncatedJsonCannotBeRead(String way) {
        assertThat(failure(way, json(200, "[{\"id\":\"user_1\",\"username\":\"" + SECRET)))
                .hasMessage("GET /v1/users: an answer that cannot be read");
    }

    @BothWays
    void otherJsonCannotBeRead(String way) {
        assertThat(failure(way, json(200, "\"" + SECRET + "\"")))
                .hasMessage("GET /v1/users: an answer that cannot be read");
        assertThat(failure(way, json(200, "[{\"created_at\":\"" + SECRET + "\"}]")))
                .hasMessage("GET /v1/users: an answer that cannot be read");
    }

    @BothWays
    void aPageWithStatus200CannotBeRead(String way) {
        assertThat(failure(way, html(200, "<html>" + SECRET + "</html>")))
                .hasMessage("GET /v1/users: an answer that cannot be read");
        assertThat(failure(way, json(200, "<html>" + SECRET + "</html>")))
                .hasMessage("GET /v1/users: an answer that cannot be read");
    }

    @BothWays
    void nothingWithStatus200CannotBeRead(String way) {
        assertThat(failure(way, json(200, ""))).hasMessageStartingWith("GET /v1/users: an answer that cannot be read");
    }

    @BothWays
    void aPageOfAGatewayIsAProblemOfTheServer(String way) {
        server.replies(html(502, "<html>" + SECRET + "</html>"));

        var failure = catchThrowableOfType(ClerkApiException.ServerError.class, () -> list(way));
        assertThat(failure).hasMessage("GET /v1/users: 502");
        assertShowsNothing(failure);
    }

    @BothWays
    void aHugeErrorDoesNotGetIntoTheMessage(String way) {
        server.replies(html(500, SECRET.repeat(TEN_MEGABYTES / SECRET.length())));

        var failure = catchThrowableOfType(ClerkApiException.ServerError.class, () -> list(way));
        assertThat(failure).hasMessage("GET /v1/users: 500");
        assertShowsNothing(failure);
    }

    @BothWays
    void aHugeListIsRead(String way) {
        var user = "{\"id\":\"user_1\",\"public_metadata\":{\"text\":\"" + "x".repeat(20_000) + "\"}}";
        server.replies(json(200, "[" + (user + ",").repeat(TEN_MEGABYTES / user.length()) + user + "]"));

        assertThat(list(way)).hasSizeGreaterThan(500).allMatch(read -> read.id().equals("user_1"));
    }

    private List<User> list(String way) {
        return Way.valueOf(way).users(blocking, mutiny).list(UserQuery.builder().query(QUERY).build());
    }

    private ClerkApiException failure(String way, Reply reply) {
        server.replies(reply);
        var failure = catchThrowableOfType(ClerkApiException.Transport.class, () -> list(way));
        assertThat(failure).isNotNull();
        assertThat(failure.operation()).isEqualTo("GET /v1/users");
        assertThat(failure.status()).isZero();
        assertThat(failure.errors()).isEmpty();
        assertThat(server.requests()).as("tried again").hasSize(2);
        assertShowsNothing(failure);
        return failure;
    }

    /** The stack trace is what is logged by whoever logs the failure. */
    private static void assertShowsNothing(ClerkApiException failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET).doesNotContain("ann@", "ann%40", "sk_test_");
        assertThat(failure.getMessage()).hasSizeLessThan(100).doesNotContain("\n");
    }

    private static void checkLog(List<LogRecord> records) {
        var formatter = new PatternFormatter("%c %s %e");
        assertThat(records).map(record -> formatter.format(ExtLogRecord.wrap(record)))
                .allSatisfy(line -> assertThat(line).doesNotContain(SECRET, "ann@", "ann%40", "sk_test_"));
    }
}

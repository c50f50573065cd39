package io.quarkiverse.clerk.client.calls;

import static io.quarkiverse.clerk.client.TestFailures.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.resteasy.reactive.common.core.BlockingNotAllowedException;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.client.ClerkApiException.Transport;
import io.vertx.core.VertxException;

class FailuresTest {

    private static final String OPERATION = "GET /v1/users";

    @Test
    void whatIsNotAboutTheAnswerStaysAsItIs() {
        for (var failure : new RuntimeException[] { status(404), new IllegalStateException("no key"),
                new BlockingNotAllowedException(), new IllegalArgumentException("limit"), new NullPointerException(),
                new NotFoundException() }) {
            assertThat(Failures.of(OPERATION, failure)).isSameAs(failure);
        }
    }

    @Test
    void whatIsWrappedOnTheWayIsUnwrapped() {
        var noKey = new IllegalStateException("no key");
        var refusal = status(404);
        assertThat(Failures.of(OPERATION, new ProcessingException("no key", noKey))).isSameAs(noKey);
        assertThat(Failures.of(OPERATION, new ProcessingException(refusal))).isSameAs(refusal);
    }

    @Test
    void whatIsLostOnTheWayIsNoAnswer() {
        var refused = new ProcessingException(new ConnectException("Connection refused: 127.0.0.1"));
        assertThat(Failures.of(OPERATION, refused)).isInstanceOf(Transport.class)
                .hasMessage("GET /v1/users: no answer (ConnectException)").hasCause(refused);
        assertThat(Failures.of(OPERATION, new VertxException("Connection was closed", true))).isInstanceOf(Transport.class)
                .hasMessage("GET /v1/users: no answer (VertxException)");
        assertThat(Failures.of(OPERATION, new IOException("Connection reset"))).isInstanceOf(Transport.class);
    }

    @Test
    void aTimeoutDoesNotShowTheQuery() {
        var failure = Failures.of(OPERATION, new ProcessingException("x",
                new TimeoutException("exceeded while executing GET /v1/users?email_address=ann@example.com")));
        assertThat(failure).isInstanceOf(Transport.class).hasMessage("GET /v1/users: no answer in time");
        assertThat(trace(failure)).doesNotContain("ann@").contains("TimeoutException");
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        var failure = Failures.of(OPERATION, new WebApplicationException(garbage(), 200));
        assertThat(failure).isInstanceOf(Transport.class).hasMessage("GET /v1/users: an answer that cannot be read");
        assertThat(trace(failure)).doesNotContain("tok_secret").contains("JsonParseException at line 1, column ");
    }

    @Test
    void aRingOfCausesEnds() {
        var one = new ProcessingException("one");
        one.initCause(new ProcessingException("two", one));
        assertThat(Failures.of(OPERATION, one)).isInstanceOf(Transport.class);
    }

    private static JsonProcessingException garbage() {
        try {
            new ObjectMapper().readTree("tok_secret");
            throw new AssertionError("it is read");
        } catch (JsonProcessingException expected) {
            return expected;
        }
    }

    private static String trace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

package io.quarkiverse.clerk.client.calls;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.ClerkApiException.Transport;
import io.vertx.core.VertxException;

/** Tells what became of a call from what the REST client throws. */
final class Failures {

    private static final String NO_ANSWER = "no answer";
    private static final String UNREADABLE = "an answer that cannot be read";
    private static final int MULTIPLE_CHOICES = 300;
    /** Causes can form a ring. */
    private static final int LONGEST_CHAIN = 20;

    private Failures() {
    }

    /** {@return what the caller is to get: a kind of {@link ClerkApiException}, or what is not about the answer as it is} */
    static RuntimeException of(String operation, Throwable thrown) {
        var chain = chain(thrown);
        for (var failure : chain) {
            if (failure instanceof InterruptedException) {
                // The REST client forgets that the thread is to end what it does.
                Thread.currentThread().interrupt();
            }
            // No key is set, or the client is closed: nothing that was lost on the way.
            if (failure instanceof ClerkApiException || failure instanceof IllegalStateException) {
                return (RuntimeException) failure;
            }
        }
        if (thrown instanceof RuntimeException unchecked && chain.stream().noneMatch(Failures::isOfTheWire)) {
            return unchecked;
        }
        return transport(operation, thrown, chain);
    }

    /** {@return the failure of a call whose answer has no body, though it is to have one} */
    static Transport nothingAnswered(String operation) {
        return new Transport(operation, UNREADABLE + " (it is empty)", null);
    }

    private static List<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(LONGEST_CHAIN).toList();
    }

    private static boolean isOfTheWire(Throwable failure) {
        return failure instanceof ProcessingException || failure instanceof IOException || failure instanceof VertxException
                || failure instanceof TimeoutException || isUnreadable(failure);
    }

    /** The REST client reports JSON that it cannot read as a {@code WebApplicationException} with the status of the answer. */
    private static boolean isUnreadable(Throwable failure) {
        return failure instanceof JsonProcessingException
                || failure instanceof WebApplicationException refusal && refusal.getResponse().getStatus() < MULTIPLE_CHOICES;
    }

    private static Transport transport(String operation, Throwable thrown, List<Throwable> chain) {
        var json = first(chain, JsonProcessingException.class);
        if (json.isPresent()) {
            return new Transport(operation, UNREADABLE, withoutQuotes(json.get()));
        }
        var timeout = first(chain, TimeoutException.class);
        if (timeout.isPresent()) {
            return new Transport(operation, NO_ANSWER + " in time", withoutQuery(timeout.get()));
        }
        var root = chain.get(chain.size() - 1);
        return root instanceof IOException || root instanceof VertxException || root instanceof InterruptedException
                ? new Transport(operation, NO_ANSWER + " (" + root.getClass().getSimpleName() + ")", thrown)
                : new Transport(operation, UNREADABLE, thrown);
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Jackson's message quotes the answer, in which there may be a token that a log must not show. */
    private static IOException withoutQuotes(JsonProcessingException json) {
        var where = json.getLocation();
        var clean = new IOException(json.getClass().getSimpleName()
                + (where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr()));
        clean.setStackTrace(json.getStackTrace());
        return clean;
    }

    /** The message of Vert.x has the whole URI, in whose query there may be personal data. */
    private static TimeoutException withoutQuery(TimeoutException timeout) {
        var clean = new TimeoutException("The read timeout has passed");
        clean.setStackTrace(timeout.getStackTrace());
        return clean;
    }
}

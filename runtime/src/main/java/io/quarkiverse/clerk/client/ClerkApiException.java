package io.quarkiverse.clerk.client;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Clerk has answered a call with something else than success, or not at all. Catch one of the kinds below, or this for all of
 * them.
 * <p>
 * The kinds stand inside this class, so that {@code ClerkApiException.NotFound} cannot be mistaken for the exception of the
 * same name in Jakarta REST, which would turn Clerk's answer into the application's own.
 */
public abstract sealed class ClerkApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final int status;
    private final List<ClerkError> errors;
    private final @Nullable String traceId;
    private final @Nullable Duration retryAfter;

    private ClerkApiException(Answer answer) {
        super(answer.summary());
        this.operation = answer.operation;
        this.status = answer.status;
        this.errors = List.copyOf(answer.errors);
        this.traceId = answer.traceId;
        this.retryAfter = answer.retryAfter;
    }

    private ClerkApiException(String operation, String reason, @Nullable Throwable cause) {
        super(operation + ": " + reason, cause);
        this.operation = operation;
        this.status = 0;
        this.errors = List.of();
        this.traceId = null;
        this.retryAfter = null;
    }

    /**
     * {@return method and path of the call, as in {@code GET /v1/users/user_1}; without the query, which may hold personal
     * data}
     */
    public String operation() {
        return operation;
    }

    /** {@return the HTTP status of the answer; 0 for a {@link Transport} failure} */
    public int status() {
        return status;
    }

    /** {@return the reasons that Clerk gave; empty if it gave none, never null} */
    public List<ClerkError> errors() {
        return errors;
    }

    /** {@return what Clerk's support finds the call by; null if the answer had nothing of the kind} */
    public @Nullable String traceId() {
        return traceId;
    }

    /** {@return how long Clerk wants us to wait before the next call; null if it did not say} */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Clerk cannot make sense of the call, or its values do not pass: 400, 422 and the 4xx that have no kind of their own. */
    public static final class InvalidRequest extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        InvalidRequest(Answer answer) {
            super(answer);
        }
    }

    /** The secret key is missing or wrong: 401. */
    public static final class Unauthorized extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        Unauthorized(Answer answer) {
            super(answer);
        }
    }

    /** The instance, or its plan, does not allow the call: 403. */
    public static final class Forbidden extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        Forbidden(Answer answer) {
            super(answer);
        }
    }

    /** There is no such thing in the instance: 404. */
    public static final class NotFound extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        NotFound(Answer answer) {
            super(answer);
        }
    }

    /** The call contradicts what is there: 409. */
    public static final class Conflict extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        Conflict(Answer answer) {
            super(answer);
        }
    }

    /** Too many calls: 429. {@link #retryAfter()} says how long to wait. */
    public static final class RateLimited extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        RateLimited(Answer answer) {
            super(answer);
        }
    }

    /** Clerk has a problem of its own: 5xx, and any other status that is no success and not the caller's fault. */
    public static final class ServerError extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        ServerError(Answer answer) {
            super(answer);
        }
    }

    /**
     * No answer, or one that cannot be read: no connection, a timeout, text that is not the JSON it has to be. Whether Clerk
     * has done what was asked is not known.
     */
    public static final class Transport extends ClerkApiException {
        private static final long serialVersionUID = 1L;

        /**
         * Makes a failure of a call.
         *
         * @param operation method and path of the call, as in {@code GET /v1/users/user_1}
         * @param reason what went wrong in a few words, without anything of what was sent or answered
         * @param cause what the HTTP client said; null if it said nothing
         */
        public Transport(String operation, String reason, @Nullable Throwable cause) {
            super(operation, reason, cause);
        }
    }

    /**
     * What was asked, and what came back.
     *
     * @param operation method and path, without the query, which may hold personal data
     */
    record Answer(String operation, int status, List<ClerkError> errors, @Nullable String traceId,
            @Nullable Duration retryAfter) {

        ClerkApiException toException() {
            return switch (status) {
                case 401 -> new Unauthorized(this);
                case 403 -> new Forbidden(this);
                case 404 -> new NotFound(this);
                case 409 -> new Conflict(this);
                case 429 -> new RateLimited(this);
                default -> status >= 400 && status < 500 ? new InvalidRequest(this) : new ServerError(this);
            };
        }

        private String summary() {
            var reasons = errors.stream().map(Answer::reason).filter(reason -> !reason.isEmpty())
                    .collect(Collectors.joining("; "));
            return operation + ": " + status + (reasons.isEmpty() ? "" : " " + reasons)
                    + (traceId == null ? "" : " (trace " + traceId + ")");
        }

        private static String reason(ClerkError error) {
            return Stream.of(error.code(), error.message()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        }
    }
}

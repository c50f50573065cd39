package io.quarkiverse.clerk.client;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Refusals, as the mapper makes them. */
public final class TestFailures {

    private TestFailures() {
    }

    public static ClerkApiException status(int status) {
        return status(status, null);
    }

    public static ClerkApiException status(int status, @Nullable Duration retryAfter) {
        return new ClerkApiException.Answer("GET /v1/users/user_1", status, List.of(), null, retryAfter).toException();
    }
}

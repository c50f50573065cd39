package io.quarkiverse.clerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.client.ClerkApiException.Answer;

class ClerkApiExceptionTest {

    private static final ClerkError NOT_FOUND = new ClerkError("resource_not_found", "not found", "No user was found.",
            Map.of());
    private static final ClerkError TAKEN = new ClerkError("form_identifier_exists", "taken", null,
            Map.of("param_name", "username"));

    @ParameterizedTest
    @CsvSource({ "400, InvalidRequest", "401, Unauthorized", "402, InvalidRequest", "403, Forbidden", "404, NotFound",
            "405, InvalidRequest", "409, Conflict", "410, InvalidRequest", "422, InvalidRequest", "429, RateLimited",
            "499, InvalidRequest", "500, ServerError", "503, ServerError", "599, ServerError", "304, ServerError" })
    void eachStatusHasItsKind(int status, String kind) {
        var exception = new Answer("GET /v1/users/user_1", status, List.of(), null, null).toException();
        assertThat(exception.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(exception.status()).isEqualTo(status);
    }

    @Test
    void theMessageSaysWhatWasAskedAndWhatCameBack() {
        assertThat(new Answer("GET /v1/users/user_1", 404, List.of(NOT_FOUND), "trace_1", null).toException())
                .hasMessage("GET /v1/users/user_1: 404 resource_not_found, not found (trace trace_1)");
    }

    @Test
    void theMessageNamesAllReasons() {
        assertThat(new Answer("POST /v1/users", 422, List.of(NOT_FOUND, TAKEN), null, null).toException())
                .hasMessage("POST /v1/users: 422 resource_not_found, not found; form_identifier_exists, taken");
    }

    @Test
    void theMessageDoesWithoutReasons() {
        assertThat(new Answer("POST /v1/users", 502, List.of(), null, null).toException()).hasMessage("POST /v1/users: 502");
    }

    @Test
    void theMessageDoesWithoutPartsOfAReason() {
        var half = new ClerkError("code_alone", null, null, Map.of());
        var none = new ClerkError(null, null, null, Map.of());
        assertThat(new Answer("POST /v1/users", 400, List.of(half, none), null, null).toException())
                .hasMessage("POST /v1/users: 400 code_alone");
    }

    @Test
    void theReasonsAreAtHand() {
        assertThat(new Answer("POST /v1/users", 422, List.of(TAKEN), null, null).toException().errors())
                .containsExactly(TAKEN);
    }

    @Test
    void theTraceIsAtHand() {
        assertThat(new Answer("POST /v1/users", 500, List.of(), "trace_1", null).toException().traceId())
                .isEqualTo("trace_1");
    }

    @Test
    void theTimeToWaitIsAtHand() {
        assertThat(new Answer("POST /v1/users", 429, List.of(), null, Duration.ofSeconds(7)).toException().retryAfter())
                .isEqualTo(Duration.ofSeconds(7));
    }
}

package io.quarkiverse.clerk.test.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.IdentificationStatus;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** What goes over the wire, and what is made of all kinds of answers. */
class CallsTest {

    private static final int PORT = 4817;
    private static final String ERROR = """
            {"errors":[{"code":"some_code","message":"some message","long_message":"more","meta":{"param_name":"x"},"new":1}],
             "clerk_trace_id":"trace1"}""";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Stub.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_calls")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT)
            .overrideConfigKey("quarkus.rest-client.clerk.read-timeout", "2000")
            .overrideConfigKey("quarkus.clerk.client.retry.max-retries", "0");

    static Stub stub;

    @Inject
    ClerkClient clerk;

    @Inject
    ObjectMapper applicationMapper;

    @BeforeAll
    static void start() {
        stub = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        stub.stop();
    }

    @Test
    void everyCallSaysWhoCallsAndWhichVersionItMeans() {
        stub.answer(200, "[]");
        clerk.users().list(UserQuery.builder().build());

        var request = stub.lastRequest();
        assertThat(request.header("Authorization")).isEqualTo("Bearer sk_test_calls");
        assertThat(request.header("Clerk-API-Version")).isEqualTo("2026-05-12");
        assertThat(request.header("User-Agent")).startsWith("quarkus-clerk/");
        assertThat(request.header("Accept")).isEqualTo("application/json");
        assertThat(request.uri()).isEqualTo("/v1/users");
    }

    @Test
    void listsAreRepeatedKeysAndTimesAreMilliseconds() {
        stub.answer(200, "[]");
        clerk.users().list(UserQuery.builder().emailAddress(List.of("a+b@example.com", "c d")).banned(false)
                .lastActiveAtBefore(Instant.ofEpochMilli(1700690400123L)).limit(5).orderBy("-created_at").build());

        assertThat(stub.lastRequest().uri()).startsWith("/v1/users?").satisfies(uri -> assertThat(
                uri.substring(uri.indexOf('?') + 1).split("&")).containsExactlyInAnyOrder("email_address=a%2Bb%40example.com",
                        "email_address=c+d", "banned=false", "last_active_at_before=1700690400123", "limit=5",
                        "order_by=-created_at"));
    }

    @Test
    void inAChangeNullIsLeftOutAndEmptyIsSentAsNull() {
        stub.answer(200, "{}");
        clerk.users().update("user_1", UpdateUserRequest.builder().firstName("Ann").username(Optional.empty()).build());

        var request = stub.lastRequest();
        assertThat(request.method()).isEqualTo("PATCH");
        assertThat(request.header("Content-Type")).startsWith("application/json");
        assertThat(request.body()).isEqualTo("{\"first_name\":\"Ann\",\"username\":null}");
    }

    @Test
    void enumsAreLowerCaseAndTimesInBodiesAreText() {
        stub.answer(200, "{}");
        clerk.users().create(CreateUserRequest.builder().emailAddress(List.of("a@example.com"))
                .emailAddressIdentificationStatus(List.of(IdentificationStatus.RESERVED))
                .legalAcceptedAt(Instant.parse("2024-02-29T12:00:00Z")).build());

        assertThat(stub.lastRequest().body()).isEqualTo("{\"email_address\":[\"a@example.com\"],"
                + "\"email_address_identification_status\":[\"reserved\"],\"legal_accepted_at\":\"2024-02-29T12:00:00Z\"}");
    }

    @ParameterizedTest
    @CsvSource({ "400, InvalidRequest", "401, Unauthorized", "402, InvalidRequest", "403, Forbidden", "404, NotFound",
            "409, Conflict", "422, InvalidRequest", "429, RateLimited", "500, ServerError", "503, ServerError",
            "302, ServerError" })
    void everyRefusalHasItsKind(int status, String kind) {
        stub.answer(status, ERROR);

        assertThatThrownBy(() -> clerk.users().get("user_1")).asInstanceOf(type(ClerkApiException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.getClass().getSimpleName()).isEqualTo(kind);
                    assertThat(refusal.status()).isEqualTo(status);
                    assertThat(refusal.errors()).singleElement().satisfies(error -> {
                        assertThat(error.code()).isEqualTo("some_code");
                        assertThat(error.longMessage()).isEqualTo("more");
                        assertThat(error.meta()).containsEntry("param_name", "x");
                    });
                    assertThat(refusal.traceId()).isEqualTo("trace1");
                    assertThat(refusal).hasMessage(
                            "GET /v1/users/user_1: " + status + " some_code, some message (trace trace1)");
                });
    }

    @Test
    void aRateLimitSaysHowLongToWait() {
        stub.answer(429, Map.of("Retry-After", "7"), ERROR);

        assertThatThrownBy(() -> clerk.users().get("user_1")).asInstanceOf(type(ClerkApiException.RateLimited.class))
                .extracting(ClerkApiException::retryAfter).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void anAnswerOfAGatewayIsUnderstoodAsFarAsItGoes() {
        stub.answer(502, Map.of("Content-Type", "text/html", "cf-ray", "ray1"), "<html>Bad gateway</html>");

        assertThatThrownBy(() -> clerk.users().get("user_1")).asInstanceOf(type(ClerkApiException.ServerError.class))
                .satisfies(refusal -> {
                    assertThat(refusal.errors()).isEmpty();
                    assertThat(refusal).hasMessage("GET /v1/users/user_1: 502 (trace ray1)");
                });
    }

    @Test
    void whatClerkAddsTomorrowBreaksNothing() {
        stub.answer(200, """
                {"id":"user_1","object":"user","new_field":{"a":[1]},"created_at":1700690400123,
                 "email_addresses":[{"object":"email_address","email_address":"a@example.com",
                   "verification":{"object":"verification_by_pigeon","status":"airborne","strategy":"pigeon"}}]}""");

        var user = clerk.users().get("user_1");

        assertThat(user.createdAt()).isEqualTo(Instant.ofEpochMilli(1700690400123L));
        assertThat(user.passkeys()).isEmpty();
        var verification = user.emailAddresses().get(0).verification();
        assertThat(verification.object()).isEqualTo("verification_by_pigeon");
        assertThat(verification.status().text()).isEqualTo("airborne");
        assertThat(verification.status().known()).isEmpty();
    }

    @Test
    void theApplicationsOwnMapperIsLeftAlone() throws JsonProcessingException {
        assertThat(applicationMapper.writeValueAsString(new CamelCase(null))).isEqualTo("{\"firstName\":null}");
    }

    public record CamelCase(String firstName) {
    }
}

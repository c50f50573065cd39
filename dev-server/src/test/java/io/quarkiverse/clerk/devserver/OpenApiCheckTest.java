package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiCheckTest {

    private static final String DELETED = "{\"object\": \"user\", \"id\": \"user_1\", \"deleted\": true}";

    @BeforeEach
    void thereIsAFile() {
        assumeTrue(OpenApi.BACKEND.isPresent(), "**** SKIPPED: there is no OpenAPI file of Clerk's");
    }

    private static void delete(int status, String body) {
        OpenApiCheck.check(OpenApi.BACKEND, "DELETE", "/v1/users/user_1", status, body);
    }

    @Test
    void aRightBodyPasses() {
        assertThatCode(() -> delete(200, DELETED)).doesNotThrowAnyException();
    }

    @Test
    void anUnknownFieldFails() {
        assertThatThrownBy(() -> delete(200, DELETED.replace("}", ", \"colour\": \"red\"}")))
                .isInstanceOf(AssertionError.class).hasMessageContaining("DELETE /users/{user_id}, status 200")
                .hasMessageContaining("colour");
    }

    @Test
    void aMissingFieldFails() {
        assertThatThrownBy(() -> delete(200, "{\"object\": \"user\"}"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("deleted");
    }

    @Test
    void aStatusThatIsNotDeclaredFails() {
        assertThatThrownBy(() -> delete(201, DELETED))
                .isInstanceOf(AssertionError.class).hasMessageContaining("status: one of [200,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"errors\": [], \"clerk_trace_id\": \"1\"} | /errors/0/code",
            "{\"errors\": [{\"code\": \"a\", \"message\": \"b\"}], \"clerk_trace_id\": \"1\"} | long_message",
            "{\"errors\": [{\"code\": \"a\", \"message\": \"b\", \"long_message\": \"c\"}]} | /clerk_trace_id" })
    void anErrorWithoutWhatSdksReadFails(String body, String place) {
        assertThatThrownBy(() -> delete(404, body)).isInstanceOf(AssertionError.class).hasMessageContaining(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "null", "{\"object\": \"verification_admin\", \"status\": \"verified\","
            + " \"strategy\": \"admin\", \"attempts\": null, \"expire_at\": null}" }, nullValues = "")
    void aNullableAlternativeMayBeNull(String verification) {
        assertThatCode(() -> address(verification)).doesNotThrowAnyException();
    }

    @Test
    void anAlternativeMustSayWhichOneItIs() {
        assertThatThrownBy(() -> address("{\"status\": \"verified\", \"strategy\": \"admin\", \"attempts\": null,"
                + " \"expire_at\": null}")).isInstanceOf(AssertionError.class).hasMessageContaining("/verification");
    }

    @ParameterizedTest
    @CsvSource({ "DELETE, /v1/nothing", "DELETE, /users/user_1", "PUT, /v1/users/user_1" })
    void whatTheFileDoesNotDescribeIsNotChecked(String method, String path) {
        assertThatCode(() -> OpenApiCheck.check(OpenApi.BACKEND, method, path, 299, "no JSON")).doesNotThrowAnyException();
    }

    @Test
    void eachApiHasItsOwnDescription() {
        assumeTrue(OpenApi.FRONTEND.isPresent(), "**** SKIPPED: there is no OpenAPI file of Clerk's Frontend API");
        assertThatCode(() -> token("{\"jwt\": \"a\"}")).doesNotThrowAnyException();
        assertThatThrownBy(() -> token("{\"jwt\": 1}")).isInstanceOf(AssertionError.class).hasMessageContaining("/jwt");
    }

    private static void token(String body) {
        OpenApiCheck.check(OpenApi.FRONTEND, "POST", "/v1/client/sessions/sess_1/tokens", 200, body);
    }

    private static void address(String verification) {
        OpenApiCheck.check(OpenApi.BACKEND, "GET", "/v1/email_addresses/idn_1", 200, """
                {"id": "idn_1", "object": "email_address", "email_address": "ann@example.com", "reserved": false,
                "verification": %s, "linked_to": [], "matches_sso_connection": false, "created_at": 1, "updated_at": 1}"""
                .formatted(verification));
    }
}
